"""Signature blocks: one to four columns, read down and not across; witnesses are marked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.domain.reading import ReadSignatory
from briefing.reading.lines import Line
from briefing.reading.parties import to_nominative
from briefing.reading.signature_cells import (
    FOR,
    GENITIVE,
    NAME_IN_OFFICE,
    OFFICE,
    PARTICLE,
    SIGNED,
    STATE,
    UNFINISHED,
    WITNESS,
    is_name,
)
from briefing.reading.signature_table import split_tables

_HONORIFIC = re.compile(
    r"^(?:(?:H\.\s?E\.|Mr\.?|Mrs\.?|Ms\.?|Г-н|Г-жа|Sayın)\s+)+(?=\S)", re.IGNORECASE
)
_SIGNED_BY = re.compile(r"^\(?(?:signed|sgd\.?|/s/|подпись)\)?:?\s+(?=\S)", re.IGNORECASE)
_OF = re.compile(r"\bof\s+(?:the\s+)?(?P<party>[A-ZÀ-ÝİŞÇÖÜĞ].*)$")
# "Minister of Economy" names no party; "Minister of Economy of the Republic of Moldova" does.
_MINISTER = re.compile(
    r"^(?:Deputy |First |Vice[- ])*(?:Minister|Secretary|Under-?Secretary)\b.*?(?:of|for)\b"
)
_PARTY_LAST = re.compile(r"(?:Президент|Премьер-[Мм]инистр|Министр \w+ \w+)\s+(?P<party>[А-ЯЁ].*)$")
_PARTY_FIRST = re.compile(
    r"(?P<party>.+?)\s+(?:Cumhurbaşkanı|Başbakanı|Dışişleri Bakanı|Президенті|"
    r"Премьер-[Мм]инистрі)\W*$"
)
_GOVERNMENT = re.compile(
    r"^(?:the\s+)?Governments?\s+of\s+(?!the$)(?=\S)|^Правительств\w+\s+", re.IGNORECASE
)
# The second row of "Қазақстан Республикасының / Үкіметі үшін".
_GOVERNMENT_SIGNS = re.compile(
    r"(?:Үкіметі|Өкіметі|Hükümeti|Hükûmeti|Hökuməti|Hukumati|Ҳукумати|Өкмөтү)\s+"
    r"(?:үшін|атынан|adına|namına|nomidan|номидан|үчүн)\W*$",
    re.IGNORECASE,
)
_GOVERNMENT_AFTER = re.compile(
    r"(.+\S)\s+(?:Hükümeti|Hükûmeti|Hökuməti|Hukumati|Ҳукумати|Үкіметі|Өкмөтү)$", re.IGNORECASE
)
_FOR_IN_TEXT = re.compile(
    r"(?<=[.*_ ])(?:For|Pour|Voor|За)\s+(?P<party>(?:the\s+)?[^,*_:]{3,90})[,:*_]{1,3}\s+"
    r"(?P<rest>[A-ZÀ-ÝА-ЯЁ].*?)(?=\s*\*?(?:For|Pour|Voor|За)\s|$)",
    re.DOTALL,
)


@dataclass
class _Column:
    """The content of one column, read from top to bottom."""

    people: list[ReadSignatory] = field(default_factory=list)
    party: str | None = None
    is_witness: bool = False
    name: str | None = None
    role: list[str] = field(default_factory=list)

    def finish_person(self) -> None:
        """Add the current person, if there is one."""
        if self.name:
            name = _HONORIFIC.sub("", self.name)
            self.people.append(ReadSignatory(name, *self._find_role_and_party(), self.is_witness))
        self.name, self.role = None, []

    def finish_party(self) -> None:
        """Add the current person; a party without any person is added without a name."""
        self.finish_person()
        if self.party and all(person.party != self.party for person in self.people):
            self.people.append(ReadSignatory("", None, self.party, self.is_witness))

    def _find_role_and_party(self) -> tuple[str | None, str | None]:
        """Return the role and the party; a state alone above a name is not a role."""
        role = " ".join(self.role) or None
        if role and not self.party and STATE.search(role) and not OFFICE.search(role):
            return None, role
        *offices, state = self.role or [""]
        if offices and not self.party and _is_state_alone(state) and not _is_unfinished(offices):
            return " ".join(offices), re.sub(r"^[Tt]he\s+", "", state)
        return role, self.party or (find_party(role) if role else None)


def _is_state_alone(cell: str) -> bool:
    """Tell whether a cell is a state in the nominative: "Republic of A", not "Республики А"."""
    return bool(re.match(r"(?:[Tt]he\s+)?(?:State|Republic|Kingdom|Federation|Union)\b", cell))


def _is_unfinished(offices: Sequence[str]) -> bool:
    """Tell whether the office goes on in the next cell: "President of the"."""
    return bool(re.search(r"\b(?:of|the|and|for)$", offices[-1]))


def find_party(role: str) -> str | None:
    """Find the state or body in "President of the Republic of Kazakhstan"."""
    minister = _MINISTER.match(role)
    if match := _OF.search(role, minister.end() if minister else 0):
        return match["party"].strip(" .,")
    if match := _PARTY_LAST.match(role):
        return match["party"]
    if match := _PARTY_FIRST.match(role):
        return GENITIVE.sub("", match["party"])
    return None


def read_signatories(lines: Sequence[Line]) -> tuple[ReadSignatory, ...]:
    """Read who signed, column by column. The name is "" where a party signs without one."""
    people: list[tuple[int, ReadSignatory]] = []
    for table in split_tables(lines):
        width = max(len(row) for row in table)
        for index in range(width):
            column = _read_column([row[index] for row in table if index < len(row) and row[index]])
            people += [(index, person) for person in column]
    has_person_without_party = any(person.name and person.party is None for _, person in people)
    return tuple(
        replace(person, party=to_nominative(person.party)) if person.party else person
        for _, person in people
        if person.name or not has_person_without_party
    )


def read_signatories_in_text(text: str) -> tuple[ReadSignatory, ...]:
    """Read names that stand in one paragraph with the closing: "For A, N N Minister For B, …"."""
    people = []
    for match in _FOR_IN_TEXT.finditer(text):
        words = match["rest"].split()
        count = next(
            (index for index, word in enumerate(words) if not _is_name_word(word)), len(words)
        )
        name, role = " ".join(words[:count]).strip(" ,"), " ".join(words[count:]).strip(" *_.")
        if is_name(name):
            party = to_nominative(_strip_party(match["party"]))
            people.append(ReadSignatory(name, role or None, party))
    return tuple(people)


def _is_name_word(word: str) -> bool:
    bare = word.strip("*_,")
    is_capital = bare[:1].isupper() or bare.lower() in PARTICLE
    return is_capital and not OFFICE.match(bare) and bare not in ("Acting", "Deputy", "First")


def _read_column(cells: Sequence[str]) -> list[ReadSignatory]:
    column = _Column()
    for cell in cells:
        text = _SIGNED_BY.sub("", cell.strip("*_ \t\u00a0"))
        if WITNESS.match(text):
            column.finish_party()
            column.is_witness, column.party = True, None
        elif not _read_party_cell(column, text) and not SIGNED.match(text):
            _read_name_or_office(column, text)
    column.finish_party()
    return column.people


def _read_party_cell(column: _Column, text: str) -> bool:
    """Read a cell that says for whom the name signs; False if it is another cell."""
    if _GOVERNMENT_SIGNS.match(text) and (state := _take_state_above(column)):
        column.finish_party()
        column.party = GENITIVE.sub("", state)
    elif (match := FOR.match(text)) and match["after"] and column.role and not column.name:
        # the second row of "Türkiye Cumhuriyeti / Ulaştırma Bakanlığı adına"
        state, column.role = " ".join(column.role), []
        column.finish_party()
        column.party = f"{state} {match['after']}"
    elif match := FOR.match(text):
        column.finish_party()
        party, _, name = (match["party"] or match["after"]).partition(": ")
        column.party, column.name = _strip_party(party), name.strip() or None
    elif match := NAME_IN_OFFICE.match(text):
        column.finish_party()
        column.party, column.name = None, match["name"].strip(", ")
        column.role = [f"{match['role']} of {match['state']}"]
    elif not SIGNED.match(text) and _is_party_continuation(column, text):
        column.party = _strip_party(f"{column.party} {text}")
    else:
        return False
    return True


def _take_state_above(column: _Column) -> str:
    """Take the cell above "Үкіметі үшін" out of the column: it is the state, not a name."""
    if column.role and not column.name:
        state, column.role = " ".join(column.role), []
    elif column.role and (GENITIVE.search(column.role[-1]) or STATE.search(column.role[-1])):
        state = column.role.pop()
    elif column.name and not column.role and _can_be_state(column.name):
        state, column.name = column.name, None
    else:
        return ""
    return state


def _can_be_state(cell: str) -> bool:
    """Tell whether a cell above "Үкіметі үшін" is the state: in the genitive, or no full name."""
    return bool(GENITIVE.search(cell)) or not is_name(cell)


def _read_name_or_office(column: _Column, text: str) -> None:
    name, _, office = text.partition(", ")
    if OFFICE.match(office) and is_name(name):
        column.finish_person()
        column.name, column.role = name, [office]
        return
    if column.name is not None and not (is_name(text) and _is_role_complete(column)):
        column.role.append(text)
        return
    stands_above = column.role or STATE.search(text)
    if column.name is None and not is_name(text) and stands_above:
        column.role.append(text)
    elif is_name(text) or not OFFICE.search(text):
        pending = column.role if column.name is None else []
        column.finish_person()
        column.name, column.role = text, pending
    else:
        column.role.append(text)  # the office stands above the name


def _is_party_continuation(column: _Column, text: str) -> bool:
    """Tell whether "of the Republic of Uzbekistan" continues "For the Ministry of Energy" above."""
    if column.party is None or column.name is not None or column.role:
        return False
    if UNFINISHED.search(column.party) or re.match(r"(?:of|and|и)\s", text, re.IGNORECASE):
        return True
    return bool(STATE.search(text)) and not OFFICE.search(text)


def _strip_party(text: str) -> str:
    """Strip "the Government of the Kingdom of Thailand:" to "Kingdom of Thailand"."""
    text = _GOVERNMENT.sub("", text.strip(" :"))
    if match := _GOVERNMENT_AFTER.match(text):
        text = GENITIVE.sub("", match[1])
    return re.sub(r"^the\s+(?=\S)", "", text, flags=re.IGNORECASE)


def _is_role_complete(column: _Column) -> bool:
    """Tell whether a new name may come: the role is complete, or names stand only below a party."""
    if column.role:
        return not re.search(r"\b(?:of|the|and|for|и|ve|және)$", column.role[-1])
    return column.party is not None or column.name is not None


def match_party(person: ReadSignatory, parties: Sequence[str]) -> ReadSignatory:
    """Use the party's name in the text: "RSFSR" is "Russian Federation (RSFSR)"."""
    if person.party is None:
        return person
    own_name = _fold_name(person.party)
    for party in parties:
        full = _fold_name(party)
        if full == own_name or full.endswith(f" {own_name}") or f"({own_name})" in full:
            return replace(person, party=party)
    return person


def _fold_name(name: str) -> str:
    return name.replace("İ", "i").replace("I", "i").replace("ı", "i").casefold()
