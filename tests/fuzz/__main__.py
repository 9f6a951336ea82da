"""`python -m tests.fuzz --minutes 5`: read changed documents as the program does.

Prints what ended otherwise than in a reading or a sentence, or took too long, and keeps that file.
"""

import argparse
import tempfile
from collections import Counter
from pathlib import Path
from time import monotonic

from briefing.common.errors import BriefingError
from briefing.reading.isolation import read_foreign
from tests.fuzz.documents import FuzzedFile, make_files, write_originals

TOO_LONG = 10.0  # seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    end, slowest, faults = monotonic() + options.minutes * 60, 0.0, 0
    outcomes: Counter[str] = Counter()
    for file in make_files(write_originals(folder), options.seed):
        if monotonic() > end:
            break
        begin = monotonic()
        outcome = read_changed(file, folder)
        seconds = monotonic() - begin
        slowest = max(slowest, seconds)
        outcomes[f"{file.suffix} {outcome}"] += 1
        if outcome not in ("read", "refused") or seconds > TOO_LONG:
            faults += 1
            kept = folder / f"{file.seed}{file.suffix}"
            kept.write_bytes(file.content)
            print(f"{kept}: {outcome}, {seconds:.1f} s")
    for name, count in sorted(outcomes.items()):
        print(f"{count:6} {name}")
    print(f"slowest {slowest:.1f} s, {faults} faults")
    return 1 if faults else 0


def read_changed(file: FuzzedFile, folder: Path) -> str:
    path = folder / f"changed{file.suffix}"
    path.write_bytes(file.content)
    try:
        read_foreign(path)
    except BriefingError as error:
        # A child that failed has a sentence too, but a reader should have found the fault itself.
        return "failed" if "was not read" in str(error) else "refused"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "read"


if __name__ == "__main__":
    raise SystemExit(main())
