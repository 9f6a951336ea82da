"""Words by which names are recognized: nouns, titles, and connectors, in several languages.

English, Turkish and Russian nouns of bodies have a capital. A Kazakh or Russian name often ends in
a small noun ('Сыртқы істер министрлігі'), and only its first word has a capital.
"""


def split_words(text: str) -> frozenset[str]:
    """Split the words of a table at white space."""
    return frozenset(text.split())


CONNECTORS = frozenset(
    ("of", "for", "the", "and", "on", "in", "to", "at", "de", "du", "la", "ve", "ile", "по", "и",
     "о", "об", "в", "на", "және", "мен", "жөніндегі")
)  # fmt: skip

BODIES = split_words(
    "ministry ministries commission agency council committee organization organisation office "
    "group centre center institute conference union fund bank authority board assembly "
    "commonwealth secretariat parliament team university court service services department "
    "directorate forum association chamber academy corps nations presidency mechanism network "
    "foundation bakanlığı bakanlıkları komisyonu konseyi teşkilatı ajansı kurulu komitesi "
    "örgütü merkezi kurumu birliği bankası ofisi enstitüsü grubu forumu meclisi başkanlığı "
    "fonu derneği министрлігі комиссиясы кеңесі ұйымы агенттігі комитеті орталығы одағы қоры "
    "банкі институты тобы форумы жиналысы ассамблеясы кеңсесі министерство комиссия комиссии "
    "совет совета организация организации агентство комитет комитета центр союз фонд банк "
    "институт группа форум ассамблея управление служба"
)

INSTRUMENTS = split_words(
    "treaty agreement memorandum protocol convention charter declaration roadmap plan "
    "programme program strategy act resolution covenant communiqué communique accord pact "
    "concept arrangement antlaşması anlaşması mutabakat protokolü sözleşmesi şartı bildirgesi "
    "bildirisi planı stratejisi шарты шарт келісімі келісім меморандумы хаттамасы конвенциясы "
    "жарғысы декларациясы жоспары стратегиясы бағдарламасы договор договора соглашение "
    "соглашения меморандум протокол конвенция конвенции хартия устав устава декларация "
    "декларации план стратегия программа"
)

GATHERINGS = split_words(
    "summit forum conference congress games festival expo olympiad dialogue zirvesi forumu "
    "konferansı kongresi саммиті саммит форумы конференциясы құрылтайы саммит саммита саммите "
    "форум конференция конгресс"
)

STATES = (
    "United States of America", "United States", "United Kingdom", "United Arab Emirates",
    "Saudi Arabia", "Russian Federation", "South Africa", "New Zealand", "Sri Lanka",
    "South Korea", "North Macedonia", "Costa Rica",
)  # fmt: skip

TITLES = (
    r"(?:vice |deputy |acting )?president", r"(?:deputy )?prime minister", r"first lady",
    r"(?:foreign |defen[cs]e |deputy )?minister(?: of [A-Z]\w+(?: [A-Z]\w+| and [A-Z]\w+)*)?",
    r"secretary[- ]general", r"secretary of state", r"chair(?:man|woman|person)?", r"chancellor",
    r"king", r"queen", r"crown prince", r"prince", r"emir", r"ambassador", r"h\.\s?e\.", r"mrs?\.?",
    r"ms\.?", r"dr\.?", r"excellency", r"speaker", r"governor",
    r"cumhurbaşkanı", r"başbakan", r"(?:dışişleri )?bakanı", r"genel sekreteri?", r"sayın",
    r"президент[іи]?(?:нің|а|ом|у)?", r"премьер-министр\w*", r"министр[іа]?", r"мырза",
    r"генеральн\w+ секретар\w+", r"госпо(?:дин|жа)", r"бас хатшы\w*",
)  # fmt: skip
