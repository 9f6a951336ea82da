"""Words by which names are recognized: nouns, titles, and connectors, in several languages.

English, Turkish and Russian nouns of bodies have a capital. A Kazakh or Russian name often ends in
a small noun ('Сыртқы істер министрлігі'), and only its first word has a capital.
"""

from dataclasses import dataclass


def split_words(text: str) -> frozenset[str]:
    """Split the words of a table at white space."""
    return frozenset(text.split())


CONNECTORS = frozenset(
    ("of", "for", "the", "and", "on", "in", "to", "at", "de", "du", "la", "ve", "ile", "по", "и",
     "о", "об", "в", "на", "және", "мен", "жөніндегі")
)  # fmt: skip


@dataclass(frozen=True)
class RussianNoun:
    """A Russian noun that heads a name."""

    nominative: str
    gender: str


def _decline(noun: str) -> dict[str, RussianNoun]:
    """List the forms of the singular of a regular Russian noun."""
    if noun.endswith("ия"):
        stem, endings, gender = noun[:-1], "я и ю ей", "feminine"
    elif noun.endswith("а"):
        stem, endings, gender = noun[:-1], "а ы е у ой", "feminine"
    elif noun.endswith("ие"):
        stem, endings, gender = noun[:-1], "е я ю ем и", "neuter"
    elif noun.endswith("о"):
        stem, endings, gender = noun[:-1], "о а у ом е", "neuter"
    else:
        stem, endings, gender = noun, " а у ом е", "masculine"
    return {stem + ending: RussianNoun(noun, gender) for ending in endings.split(" ")}


def _decline_all(nouns: str) -> dict[str, RussianNoun]:
    return {form: noun for each in nouns.split() for form, noun in _decline(each).items()}


_RUSSIAN_BODIES = _decline_all(
    "министерство комиссия совет организация агентство комитет центр союз фонд банк институт "
    "группа форум ассамблея управление служба"
)
_RUSSIAN_INSTRUMENTS = _decline_all(
    "договор соглашение меморандум протокол конвенция хартия устав декларация план стратегия "
    "программа"
)
_RUSSIAN_GATHERINGS = _decline_all("саммит форум конференция конгресс")
RUSSIAN_NOUNS = _RUSSIAN_BODIES | _RUSSIAN_INSTRUMENTS | _RUSSIAN_GATHERINGS

BODIES = split_words(
    "ministry ministries commission agency council committee organization organisation office "
    "group centre center institute conference union fund bank authority board assembly "
    "commonwealth secretariat parliament team university court service services department "
    "directorate forum association chamber academy corps nations presidency mechanism network "
    "foundation bakanlığı bakanlıkları komisyonu konseyi teşkilatı ajansı kurulu komitesi "
    "örgütü merkezi kurumu birliği bankası ofisi enstitüsü grubu forumu meclisi başkanlığı "
    "fonu derneği министрлігі комиссиясы кеңесі ұйымы агенттігі комитеті орталығы одағы қоры "
    "банкі институты тобы форумы жиналысы ассамблеясы кеңсесі forces force trust panel alliance "
    "coalition corporation company league taskforce hub facility "
    "administration police"
) | frozenset(_RUSSIAN_BODIES)

INSTRUMENTS = split_words(
    "treaty agreement memorandum protocol convention charter declaration roadmap plan "
    "programme program strategy act resolution covenant communiqué communique accord pact "
    "concept arrangement antlaşması anlaşması mutabakat protokolü sözleşmesi şartı bildirgesi "
    "bildirisi planı stratejisi шарты шарт келісімі келісім меморандумы хаттамасы конвенциясы "
    "жарғысы декларациясы жоспары стратегиясы бағдарламасы"
) | frozenset(_RUSSIAN_INSTRUMENTS)

GATHERINGS = split_words(
    "summit forum conference congress games festival expo olympiad dialogue zirvesi forumu "
    "konferansı kongresi саммиті форумы конференциясы құрылтайы"
) | frozenset(_RUSSIAN_GATHERINGS)

STATES = (
    "United States of America", "United States", "United Kingdom", "United Arab Emirates",
    "Saudi Arabia", "Russian Federation", "South Africa", "New Zealand", "Sri Lanka",
    "South Korea", "North Macedonia", "Costa Rica",
)  # fmt: skip

TITLES = (
    r"(?:vice |deputy |acting )?president", r"(?:deputy )?prime minister", r"first lady",
    r"(?:foreign |defen[cs]e |deputy )?minister"
    r"(?-i: (?:of|for) [A-Z]\w+(?: [A-Z]\w+| and [A-Z]\w+)*)?",
    r"secretary[- ]general", r"secretary of state", r"chair(?:man|woman|person)?", r"chancellor",
    r"king", r"queen", r"crown prince", r"prince", r"emir", r"ambassador", r"h\.\s?e\.", r"mrs?\.?",
    r"ms\.?", r"dr\.?", r"excellency", r"speaker", r"governor",
    r"cumhurbaşkanı", r"başbakan", r"(?:dışişleri )?bakanı", r"genel sekreteri?", r"sayın",
    r"президент[іи]?(?:нің|а|ом|у)?", r"премьер-министр\w*", r"министр[іа]?", r"мырза",
    r"генеральн\w+ секретар\w+", r"госпо(?:дин|жа)", r"бас хатшы\w*",
)  # fmt: skip
