"""What the label of a clause says, as printed: '18', 'Madde 18', '(iv)', 'б)', 'Birinci'.

A label may be read in more than one way ('c' is the third letter and a roman hundred, 'i' the ninth
and a roman one): its place among the others tells.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

Value = tuple[int, ...]

LATIN, RUSSIAN = "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"
_TURKISH = "abcçdefgğhıijklmnoöprsştuüvyz"
_KAZAKH = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя"
_ALPHABETS = (LATIN, RUSSIAN, _TURKISH, _KAZAKH)
ORDINALS = {
    word: value
    for words in (
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "firstly secondly thirdly fourthly fifthly sixthly",
        "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
        "первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое",
        "во-первых во-вторых в-третьих в-четвертых в-пятых в-шестых в-седьмых",
        "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы",
    )
    for value, word in enumerate(words.split(), start=1)
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
    """The numbers of labels that stand in a row, each as it goes on from the one before.

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
    """The number in a label, part by part, as it goes on from the one before; empty: none.

    >>> parse_label("Madde 18"), parse_label("XVIII."), parse_label("7 (a)"), parse_label("b)"), parse_label("Birinci")
    ((18,), (18,), (7, 1), (2,), (1,))
    >>> parse_label("(c)"), parse_label("(i)"), parse_label("(i)", after=(8,)), parse_label("(v)", after=(4,))
    ((3,), (1,), (9,), (5,))
    """
    readings = list(_list_readings(label, alphabets))
    going_on = (each for each in readings if is_next(each, after))
    return next(going_on, readings[0] if readings else ())


def is_next(number: Value, last: Value) -> bool:
    """3 after 2; 1.2 after 1.1; 2.1 after 1.4; 2.1 after 2."""
    if not last:
        return number == (1,) * len(number)
    return number in (
        (*last[:-1], last[-1] + 1),
        (last[0] + 1, *(1,) * (len(last) - 1)),
    )


def parse_ordinal(word: str) -> int:
    """The place that a word such as 'First' or 'Во-первых' names; 0: none."""
    return ORDINALS.get(word.lower().replace("ё", "е"), 0)


def get_letter_value(letter: str, alphabets: Iterable[str] = _ALPHABETS) -> int:
    """Its place in the first alphabet that has the letter; 0: none has."""
    return next((each.index(letter) + 1 for each in alphabets if letter in each), 0)


def format_roman(number: int) -> str:
    numeral = ""
    for each, sign in _ROMAN:
        numeral += sign * (number // each)
        number %= each
    return numeral


def parse_roman(numeral: str) -> int | None:
    """The number a roman numeral stands for; None when it is no well-formed numeral."""
    values = [_DIGITS.get(sign, 0) for sign in numeral.upper()]
    followed = zip(values, [*values[1:], 0], strict=True)
    total = sum(-each if each < following else each for each, following in followed)
    return total if values and format_roman(total) == numeral.upper() else None


def _list_readings(label: str, alphabets: Iterable[str]) -> Iterator[Value]:
    """What the label may say, the likeliest first."""
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
