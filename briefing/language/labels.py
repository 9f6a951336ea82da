"""The numbers in the printed labels of clauses: '18', 'Madde 18', '(iv)', 'б)', 'Birinci'.

Some labels have two meanings ('c' is the third letter and a roman hundred, 'i' the ninth letter
and a roman one). The label before it decides.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

Value = tuple[int, ...]

LATIN, RUSSIAN = "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"
_TURKISH = "abcçdefgğhıijklmnoöprsştuüvyz"
_KAZAKH = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя"
_ALPHABETS = (LATIN, RUSSIAN, _TURKISH, _KAZAKH)
# Ordinal words to the nineteenth, with the words for tenth, twentieth and thirtieth last; and the
# words for ten, twenty and thirty before a unit: "twenty-first", "on birinci", "двадцать первое".
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    "firstly secondly thirdly fourthly fifthly sixthly seventhly eighthly ninthly tenthly",
    "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    "первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое "
    "двенадцатое тринадцатое четырнадцатое пятнадцатое шестнадцатое семнадцатое восемнадцатое "
    "девятнадцатое",
    "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый "
    "двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый "
    "девятнадцатый",
    "во-первых во-вторых в-третьих в-четвертых в-пятых в-шестых в-седьмых в-восьмых в-девятых "
    "в-десятых в-одиннадцатых в-двенадцатых в-тринадцатых в-четырнадцатых в-пятнадцатых "
    "в-шестнадцатых в-семнадцатых в-восемнадцатых в-девятнадцатых",
    "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы",
    "біріншіден екіншіден үшіншіден төртіншіден бесіншіден алтыншыдан жетіншіден сегізіншіден "
    "тоғызыншыдан оныншыдан",
)
_ROUND_ORDINALS = {
    **dict.fromkeys(
        ("twentieth", "yirminci", "двадцатое", "двадцатый", "в-двадцатых", "жиырмасыншы"), 20
    ),
    **dict.fromkeys(
        ("thirtieth", "otuzuncu", "тридцатое", "тридцатый", "в-тридцатых", "отызыншы"), 30
    ),
}
_TENS = {
    "twenty": 20, "on": 10, "yirmi": 20, "двадцать": 20, "в-двадцать": 20, "он": 10, "жиырма": 20,
}  # fmt: skip
ORDINALS = _ROUND_ORDINALS | {
    word: value for words in _ORDINALS for value, word in enumerate(words.split(), start=1)
}
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_DIGITS = {sign: value for value, sign in _ROMAN if len(sign) == 1}
_PARTS = re.compile(r"\d+|(?<=\d)\s?\([^\W\d_](?=\))|(?<=\d)[^\W\d_](?![^\W\d_])")
_NUMERAL = re.compile(r"\b[IVXLC]+\b")
_SMALL_NUMERAL = re.compile(r"[ivxlc]+")
_ROMAN_RATHER = "ivx"  # by itself 'v' is five, 'c' the third letter


def parse_labels(labels: Sequence[str]) -> list[Value]:
    """Parse the labels of consecutive clauses, each as the continuation of the one before.

    >>> parse_labels(["a)", "b)", "c)", "ç)"]), parse_labels(["а)", "ә)", "б)"])
    ([(1,), (2,), (3,), (4,)], [(1,), (2,), (3,)])
    """
    letters = {
        bare for label in labels if len(bare := _strip_punctuation(label)) == 1 and bare.isalpha()
    }
    alphabets = [each for each in _ALPHABETS if letters <= set(each)] or _ALPHABETS
    numbers: list[Value] = []
    last: Value = ()
    for label in labels:
        numbers.append(parse_label(label, last, alphabets))
        last = numbers[-1] or last
    return numbers


def parse_label(label: str, after: Value = (), alphabets: Iterable[str] = _ALPHABETS) -> Value:
    """Parse the parts of the number in a label that comes after another; empty if it has none.

    >>> [parse_label(label) for label in ("Madde 18", "XVIII.", "7 (a)", "b)", "Birinci")]
    [(18,), (18,), (7, 1), (2,), (1,)]
    >>> parse_label("(c)"), parse_label("(i)"), parse_label("(i)", after=(8,))
    ((3,), (1,), (9,))
    """
    readings = list(_list_readings(label, alphabets))
    going_on = (each for each in readings if is_next(each, after))
    return next(going_on, readings[0] if readings else ())


def is_next(number: Value, last: Value) -> bool:
    """Whether a number is next after another: 3 after 2; 1.2 after 1.1; 2.1 after 1.4 or 2."""
    if not last:
        return number == (1,) * len(number)
    return number in (
        (*last[:-1], last[-1] + 1),
        (last[0] + 1, *(1,) * (len(last) - 1)),
    )


def parse_ordinal(word: str) -> int:
    """Parse an ordinal word to the thirtieth; 0 if it is none.

    >>> parse_ordinal("Во-первых"), parse_ordinal("Twenty-first"), parse_ordinal("On ikinci")
    (1, 21, 12)
    """
    folded = word.replace("İ", "i").lower().replace("ё", "е")
    if folded in ORDINALS:
        return ORDINALS[folded]
    *_, unit = re.split(r"[ -]", folded)
    tens, value = folded[: -len(unit) - 1], ORDINALS.get(unit, 0)
    return _TENS[tens] + value if tens in _TENS and 0 < value < 10 else 0


def get_letter_value(letter: str, alphabets: Iterable[str] = _ALPHABETS) -> int:
    """Get the position of a letter in the first alphabet that has it; 0 if none has."""
    return next((each.index(letter) + 1 for each in alphabets if letter in each), 0)


def format_roman(number: int) -> str:
    numeral = ""
    for each, sign in _ROMAN:
        numeral += sign * (number // each)
        number %= each
    return numeral


def parse_roman(numeral: str) -> int | None:
    """Parse a roman numeral; None if it is not well-formed."""
    values = [_DIGITS.get(sign, 0) for sign in numeral.upper()]
    followed = zip(values, [*values[1:], 0], strict=True)
    total = sum(-each if each < following else each for each, following in followed)
    return total if values and format_roman(total) == numeral.upper() else None


def _list_readings(label: str, alphabets: Iterable[str]) -> Iterator[Value]:
    """List the possible numbers of a label, the likeliest first."""
    if parts := _PARTS.findall(label):
        yield tuple(_parse_part(part) for part in parts)
        return
    bare = _strip_punctuation(label)
    if counted := parse_ordinal(bare):
        yield (counted,)
    numerals = [parse_roman(each) for each in _NUMERAL.findall(label)]
    if numerals and all(numerals):
        yield tuple(filter(None, numerals))
    small = parse_roman(bare) if _SMALL_NUMERAL.fullmatch(bare) else None
    place = get_letter_value(bare, alphabets) if len(bare) == 1 else 0
    likeliest = (small, place) if bare in _ROMAN_RATHER else (place, small)
    yield from ((each,) for each in likeliest if each)


def _strip_punctuation(label: str) -> str:
    return label.strip(" .,:;()\\")


def _parse_part(part: str) -> int:
    return int(part) if part.isdigit() else get_letter_value(part.strip("( ").lower())
