"""Numbers, currencies and scales in words, in English, Turkish, Kazakh and Russian.

A stem stands for the word with any ending, because these languages inflect.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Stems(Generic[Value]):
    """The values of words that begin with some stems, and of signs before a number."""

    by_stem: Mapping[str, Value]
    by_sign: Mapping[str, Value]

    @property
    def words(self) -> str:
        """A pattern for one such word, or such a sign."""
        stems = "|".join(sorted(self.by_stem, key=len, reverse=True))
        return rf"(?<![^\W\d_])(?:{stems})\w*" + (f"|{self.signs}" if self.by_sign else "")

    @property
    def signs(self) -> str:
        return "|".join(re.escape(sign) for sign in self.by_sign)

    def find_value(self, word: str) -> Value:
        signs = {re.escape(sign): value for sign, value in self.by_sign.items()}
        by_length = sorted({**self.by_stem, **signs}.items(), key=lambda each: -len(each[0]))
        return next(
            value for stem, value in by_length if re.match(stem, word.strip(), re.IGNORECASE)
        )


SCALES = Stems(
    {
        **dict.fromkeys(("thousand", "bin", "мың", "тысяч", r"тыс\.?"), Decimal(1000)),
        **dict.fromkeys(("million", "milyon", "миллион", r"млн\.?"), Decimal(10**6)),
        **dict.fromkeys(("billion", "milyar", "миллиард", r"млрд\.?"), Decimal(10**9)),
        **dict.fromkeys(("trillion", "trilyon", "триллион", r"трлн\.?"), Decimal(10**12)),
    },
    {},
)
CURRENCIES = Stems(
    {
        **dict.fromkeys(("us dollar", "u.s. dollar", "abd dolar", "ақш доллар", "ақш долл"), "USD"),
        **dict.fromkeys((r"долл\w*\.? сша", "dollar", "usd", "dolar", "долл"), "USD"),
        **dict.fromkeys(("euro", "eur", "avro", "еуро", "евро"), "EUR"),
        **dict.fromkeys(("tenge", "kzt", "теңге", "тенге"), "KZT"),
        **dict.fromkeys(("lira", "türk liras", "turkish lira", "лира", "лир"), "TRY"),
        **dict.fromkeys(("ruble", "rouble", "rub", "рубл"), "RUB"),
        **dict.fromkeys(("pound", "gbp", "sterlin", "фунт"), "GBP"),
        **dict.fromkeys(("yuan", "cny", "renminbi", "юан"), "CNY"),
        **dict.fromkeys((r"soms?\b", r"сом(?:а|ов|ға)?\b"), "KGS"),
    },
    {
        "US$": "USD",
        "$": "USD",
        "€": "EUR",
        "£": "GBP",
        "¥": "CNY",
        "₸": "KZT",
        "₺": "TRY",
        "₽": "RUB",
    },
)
PERCENT = r"%|percent\w*|per\s+cent|пайыз\w*|процент\w*"

_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_RUSSIAN_ORDINALS = (
    "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого "
    "одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого "
    "семнадцатого восемнадцатого девятнадцатого"
)
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
)
_RUSSIAN_TENS = (
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого "
    "девяностого",
)


def _build_table(units: tuple[str, ...], tens: tuple[str, ...], **others: int) -> dict[str, int]:
    """Build the table of a language's number words: units from 1, tens from 20."""
    by_unit = {word: number for words in units for number, word in enumerate(words.split(), 1)}
    by_ten = {word: 10 * ten for words in tens for ten, word in enumerate(words.split(), 2)}
    return by_unit | by_ten | others


COUNTING = {word: number for number, word in enumerate(_CARDINALS.split()[:12], 1)}
ENGLISH_NUMBERS = _build_table((_CARDINALS, _ORDINALS), _TENS, hundred=100, thousand=1000)
RUSSIAN_NUMBERS = _build_table(
    (_RUSSIAN_ORDINALS,), _RUSSIAN_TENS, две=2, девятьсот=900, тысяча=1000, тысячи=1000,
    двухтысячного=2000,
)  # fmt: skip
TURKISH_NUMBERS = _build_table(
    (
        "bir iki üç dört beş altı yedi sekiz dokuz on",
        "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    ),
    ("yirmi otuz kırk elli altmış yetmiş seksen doksan", "yirminci otuzuncu"),
    yüz=100,
    bin=1000,
)
_NUMBERS = ENGLISH_NUMBERS | RUSSIAN_NUMBERS


def number_in_words(text: str, *, year: bool = False) -> int:
    """Parse a number from digits or words, 0 if none. A year may begin with its century.

    >>> number_in_words("15th"), number_in_words("thirty-first")
    (15, 31)
    >>> number_in_words("nineteen ninety-one", year=True), number_in_words("две тысячи второго")
    (1991, 2002)
    """
    if digits := re.match(r"\d+", text):
        return int(digits[0])
    words = text.casefold().replace("ё", "е").replace("-", " ").split()
    # "on" is ten in Turkish, and no number in English
    numbers = TURKISH_NUMBERS if words and TURKISH_NUMBERS.keys() >= set(words) else _NUMBERS
    values = [numbers[word] for word in words if word in numbers]
    if year and len(values) > 1 and values[0] in (19, 20) and max(values) < 100:
        return 100 * values[0] + sum(values[1:])
    total = counted = 0
    for value in values:
        if value in (100, 1000):
            total, counted = total + max(counted, 1) * value, 0
        else:
            counted += value
    return total + counted


_NUMBER_STEMS = {  # cardinal and ordinal stems, by number
    1: "one first bir ilk бір бірінші перв один одн",
    2: "two second twel iki eki екі два двум двух двум втор две",
    3: "three third üç үш три трет трёх трех",
    4: "four dört төрт четыр четвёрт четверт",
    5: "five fifth beş бес пят",
    6: "six altı алты шест",
    7: "seven yedi жеті сем седьм",
    8: "eight sekiz сегіз восем восьм",
    9: "nine nint dokuz тоғыз девят",
    10: "ten on он десят",
    11: "eleven onbir одиннадцат",
    12: "twelve twelfth oniki двенадцат",
    13: "thirteen тринадцат",
    14: "fourteen четырнадцат",
    15: "fifteen пятнадцат",
    16: "sixteen шестнадцат",
    17: "seventeen семнадцат",
    18: "eighteen восемнадцат",
    19: "nineteen девятнадцат",
    20: "twent yirmi жиырма двадцат",
    30: "thirt otuz отыз тридцат",
    40: "fort kırk қырық сорок",
    50: "fift elli елу пятьдесят пятидесят",
    60: "sixt altmış алпыс шестьдесят",
    70: "sevent yetmiş жетпіс семьдесят",
    80: "eight seksen сексен восемьдесят",
    90: "ninet doksan тоқсан девяност",
    100: "hundred yüz жүз сто сот",
}
_NUMBER_PATTERNS = {
    number: re.compile(rf"\b(?:{words.replace(' ', '|')})", re.IGNORECASE)
    for number, words in _NUMBER_STEMS.items()
}
_SCALE_PATTERNS = {
    scale: re.compile(
        r"(?<!\d)(?<!\d[\s\u00a0])\b(?:"
        + "|".join(stem for stem, value in SCALES.by_stem.items() if value == scale)
        + ")",
        re.IGNORECASE,
    )
    for scale in set(SCALES.by_stem.values())
}


def has_number_words(value: Decimal, text: str) -> bool:
    """Whether a text may contain the number in words; in doubt, it may.

    >>> [has_number_words(Decimal(12), text) for text in ("on ikinci toplantı", "yedinci toplantı")]
    [True, False]
    """
    scale = max((each for each in _SCALE_PATTERNS if each <= value), default=None)
    if scale is not None:
        return _SCALE_PATTERNS[scale].search(text) is not None
    if value != int(value) or not 0 < value <= 100:
        return False
    number = int(value)
    whole = _NUMBER_PATTERNS.get(number)
    if whole is not None and whole.search(text):
        return True
    tens, units = number - number % 10, number % 10
    return bool(
        tens
        and units
        and _NUMBER_PATTERNS[tens].search(text)
        and _NUMBER_PATTERNS[units].search(text)
    )
