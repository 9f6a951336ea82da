"""A shorter sample: the same meeting about fewer clauses, so that its books are made in less time.

For tests of books whose length does not matter.
"""

import re
from pathlib import Path

from briefing.common.resources import get_shipped_path
from briefing.edits.sample import make_sample_edits, read_sample
from briefing.session import Session

KEPT = frozenset(map(str, (*range(1, 6), *range(16, 22))))
"""The labels of the clauses that are kept: two runs, since more gaps are no numbering."""


def create_short_sample(path: Path) -> None:
    """Create a workspace with the sample meeting and the shorter statement."""
    sample = read_sample(get_shipped_path("data", "sample.toml"))
    text = get_shipped_path("data", sample["statement"]).read_text(encoding="utf-8")
    statement = path.with_name(sample["statement"])
    statement.write_text("\n".join(filter(_is_kept, text.split("\n"))), encoding="utf-8")
    for name in ("annotations", "commitments"):
        sample[name] = [each for each in sample[name] if each["clause"] in KEPT]
    for item in sample["items"]:
        item["clauses"] = [label for label in item["clauses"] if label in KEPT]

    def fill(session: Session) -> None:
        session.import_statement(statement)
        for edit in make_sample_edits(sample, session.records):
            session.perform(edit)

    Session.create(path, "A. Officer", fill).close()


def _is_kept(line: str) -> bool:
    label = re.match(r" *(\d+)\. ", line)
    return label is None or label[1] in KEPT
