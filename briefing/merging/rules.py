"""What the merge has to know about the tables: units, orders, groups and natural names.

A column that stands in no rule is a unit of its own. So a table that a later version adds is merged
field by field without a word here.
"""

from briefing.merging.state import Fields, Name, State, get_link

_CLEARANCE = ("audience", "marking", "as_of", "cleared_by", "holds_until")

UNITS: dict[str, tuple[tuple[str, ...], ...]] = {
    "annotation": (
        ("text", "formatting", *_CLEARANCE, "usable"),
        ("clause_id", "anchor_quote", "anchor_before", "anchor_after", "anchor_start"),
    ),
    "brief": (("text", "formatting", *_CLEARANCE), ("meeting_id", "item_id", "kind")),
    "commitment": (("due", "due_on"), ("last_word", "last_word_on")),
    "meeting": (("date", "start", "end", "days", "time_zone"), ("series", "round")),
    "agenda_item": (("day", "at"),),
    "theme": (("first_id", "last_id"),),
    "copy": (("recipient", "status", "status_on"),),
}
"""The columns of a table that are decided together."""

TEXTS = {"annotation": "text", "brief": "text", "person": "biography"}
"""The columns whose words are merged where they do not touch."""

LATEST = {"changed"}
"""The columns of which the later value holds."""

ORDERS = {
    "statement_party": ("statement_id", "position"),
    "meeting_party": ("meeting_id", "position"),
    "agenda_item": ("meeting_id", "position"),
    "document_to_sign": ("meeting_id", "position"),
    "delegate": ("meeting_id", "rank"),
}
"""The tables whose records stand in an order: of which record, and the column with the place."""

BOOKS = ("issue", "copy", "made_book", "item_number", "request", "request_line")
"""The tables of what left the house."""

_GROUPS = {"text": "", "clause": "text_id", "signatory": "statement_id", "level": ""}


def get_group(name: Name, fields: Fields) -> tuple[str, Name | None] | None:
    """Return the group of a record that is taken as a whole from one side; None: it has none.

    A text with its paragraphs was accepted as a whole; signatories and the scale of markings are
    stored anew as a whole.
    """
    table, _ = name
    if table not in _GROUPS:
        return None
    if table == "level":
        return "level", None
    if table == "text":
        return "text", name
    owner = get_link(fields, _GROUPS[table])
    return ("text" if table == "clause" else table), owner


def get_order_column(table: str) -> str:
    """Return the column with the place in the order; empty if the table has no order."""
    return ORDERS[table][1] if table in ORDERS else ""


def split_into_units(table: str, columns: Fields) -> list[tuple[str, ...]]:
    """Split the columns of a record into units; the place in an order is left out."""
    units = UNITS.get(table, ())
    in_units = {column for unit in units for column in unit} | {get_order_column(table)}
    single = [(column,) for column in columns if column not in in_units]
    return [*units, *single]


def get_natural_name(name: Name, fields: Fields, state: State) -> tuple[object, ...] | None:
    """Return what a record is known by, however often it was deleted and stored again.

    Two copies that add the same party, or place the same clause at a meeting, mean one record.
    """
    match name[0]:
        case "party":
            return (fields["name"],)
        case "kept_edition":
            return (str(fields["name"]).casefold(),)
        case "kept_phrase":
            return (fields["text"],)
        case "dismissal":
            return fields["kind"], fields["words"]
        case "statement_party":
            return fields["statement_id"], fields["party_id"]
        case "meeting_party":
            return fields["meeting_id"], fields["party_id"]
        case "delegate":
            return fields["meeting_id"], fields["person_id"]
        case "item_number":
            return fields["meeting_id"], fields["item_uid"], fields["number"]
        case "item_clause":
            item = state.get(get_link(fields, "item_id") or ("", ""), {})
            return get_link(item, "meeting_id"), fields["clause_id"]
    return None


NATURALLY_NAMED = (
    *("party", "kept_edition", "kept_phrase", "dismissal", "statement_party", "meeting_party"),
    *("delegate", "item_clause", "item_number"),
)
"""The tables of `get_natural_name`: those that others refer to come first."""
