"""`python -m tests.accessibility`: checks all editions with outloud, the extra `accessibility`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import outloud

from tests.accessibility import render_books


def main() -> int:
    """Check each book, and print what was found; returns 1 if one has an error."""
    errors = 0
    with TemporaryDirectory(prefix="accessibility-") as folder:
        path = Path(folder) / "book.pdf"
        for name, content in render_books(Path(folder)):
            path.write_bytes(content)
            result = outloud.check(str(path))
            print(f"{name}: {result.errors} errors, {result.warnings} warnings")
            for finding in result.findings:
                print(
                    f"  {finding.severity} {finding.rule}, page {finding.page}: {finding.message}"
                )
                print(f"    {finding.evidence}")
            errors += result.errors + bool(result.error)
    return int(errors > 0)


if __name__ == "__main__":
    sys.exit(main())
