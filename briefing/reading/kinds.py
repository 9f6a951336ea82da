"""Kinds of statements: joint statement, treaty, memorandum… and the words for them."""

import re

# The English name of each kind and the words for it; longest kinds first.
_KINDS = (
    (
        "joint statement",
        r"joint (?:press )?statement|совместн\w+ заявлени\w*|"
        r"ortak (?:bildiri|açıklama|beyanat)\w*|бірлескен мәлімдеме\w*",
    ),
    (
        "joint declaration",
        r"joint declaration|совместн\w+ деклараци\w*|ortak (?:deklarasyon|"
        r"beyanname)\w*|бірлескен деклараци\w*",
    ),
    (
        "joint communiqué",
        r"joint (?:press )?communiqu[eé]|совместн\w+ коммюнике|"
        r"ortak (?:tebliğ|bildirge)\w*|бірлескен коммюнике",
    ),
    (
        "memorandum of understanding",
        r"memorand(?:um|a) of understanding|"
        r"меморандум\w* о взаимопонимании|mutabakat (?:zaptı|muhtırası)\w*|"
        r"өзара түсіністік туралы меморандум\w*",
    ),
    ("communiqué", r"communiqu[eé]|коммюнике|bildiri\w*|tebliğ\w*"),
    ("declaration", r"declaration|деклараци\w*|beyanname\w*|bildirge\w*|deklarasyon\w*"),
    ("treaty", r"treaty|договор\w*|antlaşma\w*|шарт(?:ы|қа)?"),
    ("agreement", r"agreement|accords?|соглашени\w*|anlaşma\w*|келісім\w*"),
    ("protocol", r"protocol|протокол\w*|protokol\w*|хаттама\w*"),
    ("memorandum", r"memorandum|меморандум\w*|muhtıra\w*"),
    ("convention", r"convention|конвенци\w*|sözleşme\w*"),
    ("charter", r"charter|устав|хартия|şart|жарғы\w*"),
    ("statement", r"statement|заявлени\w*|açıklama\w*|мәлімдеме\w*"),
    ("framework", r"framework"),
    ("resolution", r"resolution|резолюци\w*|résolution"),
    ("decree", r"decree|указ|kararname\w*|жарлығы|fərman\w*|farmon\w*"),
    ("pact", r"pact|пакт|pakt\w*"),
    ("action plan", r"(?:action plan|plan of action|road ?map)|план действий|eylem planı"),
)
_KIND = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _KINDS)
_ANY_KIND = re.compile(rf"\b(?:{'|'.join(words for _, words in _KINDS)})\b", re.IGNORECASE)


def find_kind(title: str | None) -> str | None:
    """Return the kind that the title names first."""
    if title is None:
        return None
    folded = title.replace("İ", "i")
    matches = [(match.start(), kind) for kind, words in _KIND if (match := words.search(folded))]
    for start, kind in matches:
        # "Communiqué" within "joint communiqué" starts later; the longer kind comes first.
        if not any(other < start for other, _ in matches):
            return kind
    return None


def has_kind(text: str) -> bool:
    """Tell whether a text names a kind near its start or at its end."""
    folded = text.replace("İ", "i")
    return bool(_ANY_KIND.search(folded[:160]) or _ANY_KIND.search(folded[-60:]))
