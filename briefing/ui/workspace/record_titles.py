"""What people call the records of a workspace and their fields, as the window shows them.

The fields come from the records themselves. A test demands that every field of every stored record
has a title or is hidden on purpose.
"""

from dataclasses import fields

from briefing.domain.record_titles import FIELD_TITLES, RECORD_TITLES
from briefing.domain.statement import Clause
from briefing.ui.controls.labels import WINDOW

HIDDEN_FIELDS = frozenset(
    [
        *("id", "statement_id", "text_id", "parent_id", "clause_id", "party_id"),
        *("first_id", "last_id", "note_uid"),
        *("meeting_id", "item_id", "person_id", "issue_id", "item_uid"),
        *("request_id", "commitment_uid", "sheet"),
        *("sha256", "digest", "original_sha256", "source_sha256", "text_sha256"),
        *("original", "source", "book", "made_as", "made_for"),
        *("author", "created", "changed", "witness"),
    ]
)
"""The program's own fields: keys, digests, whole files, and what the step itself shows."""
HIDDEN_OF = frozenset([(Clause, "kind"), (Clause, "position")])
"""Fields that are visible in other records: in this one they follow from the text."""


def get_record_title(kind: type) -> str:
    return WINDOW.translate("history", RECORD_TITLES[kind])


def list_field_titles(kind: type) -> list[tuple[str, str]]:
    """List the visible fields of a class of record, each with its title."""
    return [
        (field.name, WINDOW.translate("history", FIELD_TITLES[field.name]))
        for field in fields(kind)
        if field.name not in HIDDEN_FIELDS and (kind, field.name) not in HIDDEN_OF
    ]
