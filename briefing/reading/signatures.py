"""Signature blocks: one to four columns, read down and not across; witnesses are marked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefing.domain.reading import ReadSignatory
from briefing.language.name_words import split_words
from briefing.reading.lines import INVISIBLE, Line
from briefing.reading.parties import to_nominative

# Three characters of white space separate two columns; less is only a wide space.
_COLUMN_GAP = re.compile(r"[ \t\u00a0]{3,}|\t")
_FOR = re.compile(
    r"(?:for(?: and on behalf of)?|on behalf of|за|от имени|от)\s+(?P<party>.+?)\W*$|"
    r"(?P<after>.+?)\s+(?:adına|үшін|атынан)\W*$",
    re.IGNORECASE,
)
_WITNESS = re.compile(
    r"(?:in the presence of|witness(?:ed)?(?: by)?|в присутствии|свидетели?|şahitler|tanıklar|"
    r"куәлар)\W*$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:president|prime minister|minister|secretary|chairman|chairperson|chancellor|king|emir|"
    r"ambassador|governor|director|commissioner|premier|head of state|speaker|vice[- ]president|"
    r"deputy|президент\w*|премьер\w*|министр\w*|председатель\w*|глава|секретарь|посол|төраға\w*|"
    r"cumhurbaşkan\w*|başbakan\w*|başkan\w*|bakan\w*|büyükelçi\w*|министрі|елші\w*)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"^The\b|\b(?:Republic|Kingdom|Federation|Union|Cumhuriyet\w*|Республик\w*|Королевств\w*|"
    r"Krallığı\w*|Корольдігі\w*|Федераци\w*)\b"
)
_NAME_SUFFIX = re.compile(r",? (?:Jr|Sr|M\.P|Esq|Ph\.D)\.$")
_PARTICLE = split_words("bin ibn al el de da di van von der of y e la le uulu")
_SIGNED_BY = re.compile(r"^\(?(?:signed|sgd\.?|/s/|подпись)\)?:?\s+(?=\S)", re.IGNORECASE)
_SIGNED = re.compile(r"\(?(?:signed|sgd|s/|подпись|imza|/s/|қолы)\)?\.?$|[_.…]{4,}$", re.IGNORECASE)
# "President Anna Alm of the Republic of Ruritania": a name between the office and the state.
_NAME_WORD = r"(?:[A-ZÀ-ÝİŞÇÖÜĞ][\w.’'-]*,?|bin|al|de|van|von)"
_NAME_IN_OFFICE = re.compile(
    r"(?P<role>(?:(?:Vice|Deputy|First|Acting)[ -])?(?:President|Prime Minister|Premier|Chancellor|"
    r"King|Queen|Emir|Crown Prince|(?:Foreign |Defen[cs]e )?Minister|Secretary of State))\s+"
    rf"(?P<name>{_NAME_WORD}(?:[ \u00a0]{_NAME_WORD}){{1,5}}?)"
    r"\s+of\s+(?P<state>(?:the\s+)?(?P<party>[A-ZÀ-ÝİŞÇÖÜĞ].*?))\W*$"
)
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
# "For the Government of the" continues in the next row.
_UNFINISHED = re.compile(r"\b(?:of|the|for|Правительств\w*)\W*$", re.IGNORECASE)
_GOVERNMENT = re.compile(
    r"^(?:the\s+)?Governments?\s+of\s+(?!the$)(?=\S)|^Правительств\w+\s+", re.IGNORECASE
)
# The second row of "Қазақстан Республикасының / Үкіметі үшін".
_GOVERNMENT_SIGNS = re.compile(
    r"(?:Үкіметі|Өкіметі|Hükümeti|Hükûmeti|Hökuməti|Hukumati|Ҳукумати|Өкмөтү)\s+"
    r"(?:үшін|атынан|adına|namına|nomidan|номидан|үчүн)\W*$",
    re.IGNORECASE,
)
_GENITIVE = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
_SEAL = re.compile(r"[\[(]?\b(?:seal|L\.\s?S\.|м\.п\.)[\])]?", re.IGNORECASE)


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
            self.people.append(
                ReadSignatory(self.name, *self._find_role_and_party(), self.is_witness)
            )
        self.name, self.role = None, []

    def finish_party(self) -> None:
        """Add the current person; a party without any person is added without a name."""
        self.finish_person()
        if self.party and all(person.party != self.party for person in self.people):
            self.people.append(ReadSignatory("", None, self.party, self.is_witness))

    def _find_role_and_party(self) -> tuple[str | None, str | None]:
        """Return the role and the party; a state alone above a name is not a role."""
        role = " ".join(self.role) or None
        if role and not self.party and _STATE.search(role) and not _OFFICE.search(role):
            return None, role
        return role, self.party or (find_party(role) if role else None)


def is_signature_line(line: Line) -> bool:
    """Tell whether the line is short and no sentence: a name, office or party, or a row of them."""
    return is_signature_row(line.text)


def is_office_line(text: str) -> bool:
    """Tell whether the line signs beyond doubt: "For the Government of…", "President N of S"."""
    cells = [cell.strip("*_ ") for cell in _split_cells(text)]
    return bool(cells) and all(
        len(cell) < 90
        and (_FOR.match(cell) or _WITNESS.match(cell) or _NAME_IN_OFFICE.match(cell))
        and cell[:1].isupper()
        and cell[-1] != "."
        for cell in cells
    )


def is_signature_row(text: str) -> bool:
    """Tell whether the text is a row of columns, or each cell could be part of a signature."""
    cells = _split_cells(text)
    if len(cells) > 1 and all(len(cell) < 60 and cell[-1] not in ".;" for cell in cells):
        return True
    return bool(cells) and all(_is_cell(cell.strip("*_ ")) for cell in cells)


def _is_cell(cell: str) -> bool:
    if len(cell) > 90:
        return False
    if (
        cell[-1:] in ".;:"
        and not _NAME_SUFFIX.search(cell)
        and not any(mark.match(cell) for mark in (_SIGNED, _WITNESS, _FOR))
    ):
        return False
    return bool(
        (_FOR.match(cell) and cell[:1].isupper())
        or _WITNESS.match(cell)
        or _SIGNED.match(cell)
        or is_name(cell)
        or (_OFFICE.search(cell) and len(cell) < 70)
        or _NAME_IN_OFFICE.match(cell)
        or re.match(r"of (?:the )?[A-Z]\S*(?: \S+){0,4}$", cell)
    )


def is_name(text: str) -> bool:
    """Tell whether this is two to six capitalised words, no office: Hun Manet; S. SHUSHKEVICH."""
    if _OFFICE.search(text) or _FOR.match(text) or _STATE.search(text) or text[-1:] == ",":
        return False
    words = re.sub(r"[,(].*$", "", text).replace(".", ". ").split()
    return (
        2 <= len(words) <= 6
        and words[0][:1].isupper()
        and all(word[:1].isupper() or word.lower().rstrip(".") in _PARTICLE for word in words)
    )


def find_party(role: str) -> str | None:
    """Find the state or body in "President of the Republic of Kazakhstan"."""
    minister = _MINISTER.match(role)
    if match := _OF.search(role, minister.end() if minister else 0):
        return match["party"].strip(" .,")
    if match := _PARTY_LAST.match(role):
        return match["party"]
    if match := _PARTY_FIRST.match(role):
        return _GENITIVE.sub("", match["party"])
    return None


def read_signatories(lines: Sequence[Line]) -> tuple[ReadSignatory, ...]:
    """Read who signed, column by column. The name is "" where a party signs without one."""
    people: list[tuple[int, ReadSignatory]] = []
    for table in _split_tables(lines):
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


def _read_column(cells: Sequence[str]) -> list[ReadSignatory]:
    column = _Column()
    for cell in cells:
        text = _SIGNED_BY.sub("", cell.strip("*_ \t\u00a0"))
        if _WITNESS.match(text):
            column.finish_party()
            column.is_witness, column.party = True, None
        elif not _read_party_cell(column, text) and not _SIGNED.match(text):
            _read_name_or_office(column, text)
    column.finish_party()
    return column.people


def _read_party_cell(column: _Column, text: str) -> bool:
    """Read a cell that says for whom the name signs; False if it is another cell."""
    if _GOVERNMENT_SIGNS.match(text) and column.role and not column.name:
        party, column.role = _GENITIVE.sub("", " ".join(column.role)), []
        column.finish_party()
        column.party = party
    elif match := _FOR.match(text):
        column.finish_party()
        party, _, name = (match["party"] or match["after"]).partition(": ")
        column.party, column.name = _strip_party(party), name.strip() or None
    elif match := _NAME_IN_OFFICE.match(text):
        column.finish_party()
        column.party, column.name = None, match["name"].strip(", ")
        column.role = [f"{match['role']} of {match['state']}"]
    elif not _SIGNED.match(text) and _is_party_continuation(column, text):
        column.party = _strip_party(f"{column.party} {text}")
    else:
        return False
    return True


def _read_name_or_office(column: _Column, text: str) -> None:
    if column.name is not None and not (is_name(text) and _is_role_complete(column)):
        column.role.append(text)
        return
    stands_above = column.role or _STATE.search(text)
    if column.name is None and not is_name(text) and stands_above:
        column.role.append(text)
    elif is_name(text) or not _OFFICE.search(text):
        pending = column.role if column.name is None else []
        column.finish_person()
        column.name, column.role = text, pending
    else:
        column.role.append(text)  # the office stands above the name


def _is_party_continuation(column: _Column, text: str) -> bool:
    """Tell whether "of the Republic of Uzbekistan" continues "For the Ministry of Energy" above."""
    if column.party is None or column.name is not None or column.role:
        return False
    if _UNFINISHED.search(column.party) or re.match(r"(?:of|and|и)\s", text):
        return True
    return bool(_STATE.search(text)) and not _OFFICE.search(text)


def _strip_party(text: str) -> str:
    """Strip "the Government of the Kingdom of Thailand:" to "Kingdom of Thailand"."""
    text = _GOVERNMENT.sub("", text.strip(" :"))
    return re.sub(r"^the\s+(?=\S)", "", text, flags=re.IGNORECASE)


def _is_role_complete(column: _Column) -> bool:
    """Tell whether a new name may come: the role is complete, or names stand only below a party."""
    if column.role:
        return not re.search(r"\b(?:of|the|and|for|и|ve|және)$", column.role[-1])
    return column.party is not None or column.name is not None


def _split_tables(lines: Sequence[Line]) -> Iterator[list[list[str]]]:
    """Split rows of cells into tables; another number of columns may begin a new table."""
    rows: list[list[str]] = []
    for row in _read_rows(lines):
        if rows and _is_table_start(row, rows):
            yield rows
            rows = []
        rows.append(row)
    if rows:
        yield rows


def _is_table_start(row: Sequence[str], above: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table begins: witnesses, more columns, or new persons below complete ones."""
    wide = max(map(len, above))
    if _WITNESS.match(row[0].strip("*_ ")) or len(row) > wide:
        return True
    has_names = any(is_name(cell) for other in above for cell in other)
    if (
        has_names
        and _has_only_offices_or_states(row)
        and _has_only_offices_or_states(above[0])
        and _has_office(row) == _has_office(above[0])
    ):
        return True
    if len(row) > 1:
        return has_names and any(map(_has_office, above)) and all(is_name(cell) for cell in row)
    if wide == 1 or _UNFINISHED.search(above[-1][0]):
        return False
    return bool(is_name(row[0]) or _FOR.match(row[0]))


def _has_only_offices_or_states(row: Sequence[str]) -> bool:
    """Tell whether all cells are offices or states, which may stand above names."""
    return all(
        (_OFFICE.search(cell) or _STATE.search(cell)) and not _FOR.match(cell)
        for cell in row
        if cell
    )


def _has_office(row: Sequence[str]) -> bool:
    return any(_OFFICE.search(cell) for cell in row)


def _read_rows(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Yield each line as a row; a block that was wrapped like text is one row."""
    for block in _split_blocks(lines):
        if len(block) > 1 and _is_wrapped(block):
            row_text = " ".join(line.text.lstrip(" \t") for line in block)
            yield _split_cells(row_text)
        else:
            starts = _find_column_starts(block)
            for line in block:
                yield _align_cells(line, starts)


def _split_blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if line.is_blank and block:
            yield block
            block = []
        elif not line.is_blank:
            block.append(line)
    if block:
        yield block


def _is_wrapped(block: Sequence[Line]) -> bool:
    """Tell whether only some lines have columns, or a lone cell ends in a run of blanks."""
    widths = [len(_split_cells(line.text)) for line in block]
    if len(set(widths)) == 1 and widths[0] > 1:
        return False
    if any(
        width == 1 and _COLUMN_GAP.search(line.text[-4:])
        for line, width in zip(block[:-1], widths, strict=False)
    ):
        return True
    return widths[0] > widths[-1] == 1 and block[-1].indent == 0


def _split_cells(text: str) -> list[str]:
    cells = (_SEAL.sub("", cell).strip(INVISIBLE) for cell in _COLUMN_GAP.split(text))
    return [cell for cell in cells if cell]


def _find_column_starts(block: Sequence[Line]) -> list[int]:
    widest = max(block, key=lambda line: len(_split_cells(line.text)))
    cells, position, starts = _split_cells(widest.text), 0, []
    for cell in cells:
        position = widest.text.index(cell, position)
        starts.append(position)
        position += len(cell)
    return starts


def _align_cells(line: Line, starts: Sequence[int]) -> list[str]:
    """Put the cells of a line into their columns; if some are empty, by position."""
    cells = _split_cells(line.text)
    if len(cells) == len(starts) or not cells:
        return cells
    row, position = [""] * len(starts), 0
    for cell in cells:
        position = line.text.index(cell, position)
        nearest = min(range(len(starts)), key=lambda index: abs(starts[index] - position))
        row[nearest] = f"{row[nearest]} {cell}".strip()
        position += len(cell)
    return row


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
