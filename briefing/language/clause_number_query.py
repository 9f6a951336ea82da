"""A query for a clause by its number: '18', 'clause 7(a)', 'бап 18', '18 бап', '§ 18'."""

import re

from briefing.language.folding import fold

Number = tuple[str, ...]

# Words for a clause before or after its number; folded, because folded words are compared.
WORDS = frozenset(
    fold(
        "clause cl article art paragraph para madde md artículo artikel"
        " бап тармақ статья ст пункт стаття берене модда modda"
    ).split()
)
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_ROMAN = re.compile(r"[IVXLC]+")
_MOST_DIGITS = 4
_MOST_LETTERS = 4  # of a part: 'a', 'iv', 'viii'


def extract_number(label: str) -> Number:
    """Extract the parts of the number in a label, folded, without the word for a clause.

    >>> extract_number("Madde 18"), extract_number("18-бап"), extract_number("7(a)")
    (('18',), ('18',), ('7', 'a'))
    """
    return tuple(part for part in _PARTS.findall(fold(label)) if part not in WORDS)


def parse_clause_number(words: str) -> Number:
    """Parse the number of a clause from a search; empty if the words are no such number.

    >>> [parse_clause_number(words) for words in ("clause 7(a)", "§18", "18 trains")]
    [('7', 'a'), ('18',), ()]
    """
    first, *others = extract_number(words) or ("",)
    numeral = bool(_ROMAN.search(words)) and bool(_ROMAN.fullmatch(first.upper()))
    numbered = (first.isdigit() and len(first) <= _MOST_DIGITS) or numeral
    small = all(len(each) <= _MOST_LETTERS and (each.isdigit() or len(each) == 1
                or _ROMAN.fullmatch(each.upper())) for each in others)  # fmt: skip
    return (first, *others) if numbered and small else ()
