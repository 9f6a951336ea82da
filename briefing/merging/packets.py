"""Choosing what a packet carries: what a colleague may have, and nothing that hangs on the rest."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from briefing.domain.commitment import Status
from briefing.domain.edition import Edition, SectionKind
from briefing.domain.marking import Markings
from briefing.merging.state import Fields, Name, State, Value, get_link

Admits = Callable[[Fields], bool]
Withhold = Callable[[Fields], Fields]


def _withhold_nothing(fields: Fields) -> Fields:
    return fields


@dataclass(frozen=True)
class Selection:
    """The meetings and statements that a packet is to carry, for whom, and up to which marking.

    `edition` is the standard edition of the audience: what it withholds stays here.
    """

    meetings: frozenset[Name]
    statements: frozenset[Name]
    edition: Edition
    ceiling: str
    scale: Markings

    def admits(self, text: Fields) -> bool:
        """Return whether a note or brief may be carried."""
        is_for_audience = text["audience"] in self.edition.audiences
        return is_for_audience and self.scale.is_within(self.ceiling, str(text["marking"]))


def select_records(state: State, selection: Selection) -> dict[Name, Fields]:
    """Select the records of a packet. What is not named here is not carried."""
    return _Selector(state, selection).select()


class _Selector:
    def __init__(self, state: State, selection: Selection) -> None:
        self._state = state
        self._selection = selection
        self._edition = selection.edition
        self._records: dict[Name, Fields] = {}

    def select(self) -> dict[Name, Fields]:
        """Select table by table: what a record refers to comes before it."""
        selection = self._selection
        self._carry_named("level", self._state.keys())
        self._carry_named("meeting", selection.meetings)
        self._carry("agenda_item", self._rests_on("meeting_id"), self._withhold_assessments)
        statements = {*selection.statements, *self._find_taken_up()}
        self._carry_named("statement", statements)
        self._carry("signatory", self._rests_on("statement_id"))
        self._carry("text", self._rests_on("statement_id"))
        self._carry("clause", self._rests_on("text_id"))
        self._carry("item_clause", self._rests_on("item_id", "clause_id"))
        self._carry("item_number", self._rests_on("meeting_id"))
        self._carry("annotation", self._may_read("clause_id"))
        self._carry("brief", self._may_read("meeting_id"))
        self._carry("commitment", self._rests_on("clause_id"), self._withhold_updates)
        if self._edition.assessments:
            self._carry("document_to_sign", self._rests_on("meeting_id"))
        if self._edition.has_people:
            self._carry("delegate", self._rests_on("meeting_id"))
            persons = {get_link(fields, "person_id") for fields in self._list_fields("delegate")}
            self._carry_named("person", persons, self._withhold_biography)
        self._carry("meeting_party", self._rests_on("meeting_id"))
        self._carry("statement_party", self._rests_on("statement_id"))
        parties = {get_link(fields, "party_id") for fields in self._records.values()}
        self._carry_named("party", parties)
        return self._records

    def _carry(
        self, table: str, admits: Admits, withhold: Withhold = lambda fields: fields
    ) -> None:
        """Carry the records of a table that are admitted, without what is withheld of them."""
        names = {
            name for name, fields in self._state.items() if name[0] == table and admits(fields)
        }
        self._carry_named(table, names, withhold)

    def _carry_named(
        self,
        table: str,
        names: Collection[Name | None],
        withhold: Withhold = _withhold_nothing,
    ) -> None:
        self._records |= {
            name: withhold(fields)
            for name, fields in self._state.items()
            if name[0] == table and name in names
        }

    def _list_fields(self, table: str) -> Iterator[Fields]:
        return (fields for (each, _), fields in self._records.items() if each == table)

    def _rests_on(self, *columns: str) -> Admits:
        return lambda fields: all(get_link(fields, column) in self._records for column in columns)

    def _may_read(self, column: str) -> Admits:
        rests_on = self._rests_on(column)
        return lambda fields: rests_on(fields) and self._selection.admits(fields)

    def _find_taken_up(self) -> set[Name | None]:
        """Find the statements with a clause on the agenda of a meeting that is carried."""
        rests_on = self._rests_on("item_id")
        clauses = [
            get_link(fields, "clause_id") or ("", "")
            for name, fields in self._state.items()
            if name[0] == "item_clause" and rests_on(fields)
        ]
        texts = {get_link(self._state[clause], "text_id") or ("", "") for clause in clauses}
        return {get_link(self._state[text], "statement_id") for text in texts}

    def _withhold_assessments(self, item: Fields) -> Fields:
        withheld: dict[str, Value | Name] = {"lead": "", "outcome": ""}
        return item if self._edition.assessments else {**item, **withheld}

    def _withhold_updates(self, commitment: Fields) -> Fields:
        values = dict(commitment)
        if not self._edition.last_words:
            values |= {"last_word": "", "last_word_on": None}
        if not self._edition.assessments:
            values["status"] = Status.NOT_BEGUN.value
        return values

    def _withhold_biography(self, person: Fields) -> Fields:
        if self._edition.has_section(SectionKind.BIOGRAPHIES):
            return person
        return {**person, "biography": "", "photograph": None}
