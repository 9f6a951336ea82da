"""Cells of a signature block: names, offices, states, and the words by which a party signs."""

import re

from briefing.language.name_words import split_words
from briefing.reading.lines import INVISIBLE, Line

# Three characters of white space separate two columns; less is only a wide space.
GENITIVE = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
"""The end of a state in Kazakh above \"Үкіметі үшін\"."""
COLUMN_GAP = re.compile(r"[ \t\u00a0]{3,}|\t")
FOR = re.compile(
    r"(?:for(?: and on behalf of)?|on behalf of|за|от имени|от)\s+(?P<party>.+?)\W*$|"
    r"(?P<after>.+?)\s+(?:adına|үшін|атынан)\W*$",
    re.IGNORECASE,
)
WITNESS = re.compile(
    r"(?:in the presence of|witness(?:es|ed)?(?: by)?|в присутствии|свидетели?|şahitler|tanıklar|"
    r"куәлар)\W*$",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"\b(?:president|prime minister|minister|secretary|chairman|chairperson|chancellor|king|emir|"
    r"ambassador|governor|director|commissioner|premier|head of state|head of (?:the )?delegation|"
    r"speaker|vice[- ]president|"
    r"deputy|mayor|rector|мэр\w*|аким\w*|әкім\w*|ректор\w*|vali\w*|президент\w*|премьер\w*|министр\w*|председатель\w*|глава|руководитель|секретарь|посол|төраға\w*|"
    r"cumhurbaşkan\w*|başbakan\w*|başkan\w*|bakan\w*|büyükelçi\w*|министрі|елші\w*)\b",
    re.IGNORECASE,
)
STATE = re.compile(
    r"^The\b|\b(?:State of|Republic|Kingdom|Federation|Union|Cumhuriyet\w*|Республик\w*|"
    r"Королевств\w*|Krallığı\w*|Корольдігі\w*|Федераци\w*|"
    r"REPUBLIC|KINGDOM|CUMHURİYET\w*|РЕСПУБЛИК\w*|КОРОЛЕВСТВ\w*|ФЕДЕРАЦИ\w*)\b"
)
_NAME_SUFFIX = re.compile(r",? (?:Jr|Sr|M\.P|Esq|Ph\.D)\.$")
PARTICLE = split_words("bin ibn al el de da di van von der of y e la le uulu")
SIGNED = re.compile(r"\(?(?:signed|sgd|s/|подпись|imza|/s/|қолы)\)?\.?$|[_.…]{4,}$", re.IGNORECASE)
# "President Anna Alm of the Republic of Ruritania": a name between the office and the state.
_NAME_WORD = r"(?:[A-ZÀ-ÝİŞÇÖÜĞ][\w.’'-]*,?|bin|al|de|van|von)"
NAME_IN_OFFICE = re.compile(
    r"(?P<role>(?:(?:Vice|Deputy|First|Acting)[ -])?(?:President|Prime Minister|Premier|Chancellor|"
    r"King|Queen|Emir|Crown Prince|(?:Foreign |Defen[cs]e )?Minister|Secretary of State))\s+"
    rf"(?P<name>{_NAME_WORD}(?:[ \u00a0]{_NAME_WORD}){{1,5}}?)"
    r"\s+of\s+(?P<state>(?:the\s+)?(?P<party>[A-ZÀ-ÝİŞÇÖÜĞ].*?))\W*$"
)
# "For the Government of the" continues in the next row.
UNFINISHED = re.compile(r"\b(?:of|the|for|Правительств\w*)\W*$", re.IGNORECASE)
_SIGNING_WORDS = split_words("for the government of and on behalf")
_SEAL = re.compile(r"[\[(]?\b(?:seal|L\.\s?S\.|м\.п\.)[\])]?", re.IGNORECASE)


def is_signature_line(line: Line) -> bool:
    """Tell whether the line is short and no sentence: a name, office or party, or a row of them."""
    return is_signature_row(line.text)


def is_office_line(text: str) -> bool:
    """Tell whether the line signs beyond doubt: "For the Government of…", "President N of S"."""
    cells = [cell.strip("*_ ") for cell in split_cells(text)]
    return bool(cells) and all(
        len(cell) < 90
        and (FOR.match(cell) or WITNESS.match(cell) or NAME_IN_OFFICE.match(cell))
        and cell[:1].isupper()
        and cell[-1] != "."
        for cell in cells
    )


def is_mark_of_signature(text: str) -> bool:
    """Tell whether a line has only words like "(signed)", "witnessed by" or "For"."""
    return all(
        SIGNED.match(cell)
        or WITNESS.match(cell)
        or FOR.match(cell)
        or _SIGNING_WORDS.issuperset(cell.lower().split())
        for cell in (cell.strip("*_ ") for cell in split_cells(text))
    )


def is_signature_row(text: str) -> bool:
    """Tell whether the text is a row of columns, or each cell could be part of a signature."""
    cells = split_cells(text)
    if len(cells) > 1 and all(len(cell) < 60 and cell[-1] not in ".;" for cell in cells):
        return True
    return bool(cells) and all(_is_cell(cell.strip("*_ ")) for cell in cells)


def _is_cell(cell: str) -> bool:
    if is_name_with_office(cell):
        return True
    if len(cell) > 90:
        return False
    if (
        cell[-1:] in ".;:"
        and not _NAME_SUFFIX.search(cell)
        and not any(mark.match(cell) for mark in (SIGNED, WITNESS, FOR))
    ):
        return False
    return bool(
        (FOR.match(cell) and cell[:1].isupper())
        or WITNESS.match(cell)
        or SIGNED.match(cell)
        or is_name(cell)
        or (OFFICE.search(cell) and len(cell) < 70)
        or NAME_IN_OFFICE.match(cell)
        or re.match(r"of (?:the )?[A-Z]\S*(?: \S+){0,4}$", cell)
    )


def is_name_with_office(cell: str) -> bool:
    """Tell whether this is like "Anna Alm, Minister for the Environment of the Republic of A"."""
    name, _, office = cell.partition(", ")
    is_line = len(cell) < 140 and cell[-1:] not in ".;:"
    return is_line and bool(OFFICE.match(office)) and is_name(name)


def is_name(text: str) -> bool:
    """Tell whether this is two to six capitalised words, no office: Hun Manet; S. SHUSHKEVICH."""
    if OFFICE.search(text) or FOR.match(text) or STATE.search(text) or text[-1:] == ",":
        return False
    words = re.sub(r"[,(].*$", "", text).replace(".", ". ").split()
    return (
        2 <= len(words) <= 6
        and words[0][:1].isupper()
        and all(word[:1].isupper() or word.lower().rstrip(".") in PARTICLE for word in words)
    )


def split_cells(text: str) -> list[str]:
    cells = (_SEAL.sub("", cell).strip(INVISIBLE) for cell in COLUMN_GAP.split(text))
    return [cell for cell in cells if cell]
