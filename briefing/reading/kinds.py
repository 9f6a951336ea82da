"""Kinds of statements: joint statement, treaty, memorandum… and the words for them."""

import re

from briefing.common.wording import QT_TRANSLATE_NOOP

# The English name of each kind and the words for it; longest kinds first.
_KINDS = (
    (
        QT_TRANSLATE_NOOP("kind", "joint statement"),
        r"joint (?:press )?statement|совместн\w+ заявлени\w*|"
        r"ortak (?:bildiri|açıklama|beyanat)\w*|бірлескен мәлімдеме\w*|birgə bəyanat\w*|"
        r"qo[ʻ‘’]shma bayonot\w*|қўшма баёнот\w*|биргелешкен билдирүү\w*",
    ),
    (
        QT_TRANSLATE_NOOP("kind", "joint declaration"),
        r"joint declaration|совместн\w+ деклараци\w*|ortak (?:deklarasyon|"
        r"beyanname|bildirge)\w*|бірлескен деклараци\w*|birgə bəyannam\w*|"
        r"qo[ʻ‘’]shma deklaratsiya\w*|биргелешкен декларация\w*|déclaration conjointe",
    ),
    (
        QT_TRANSLATE_NOOP("kind", "joint communiqué"),
        r"joint (?:press )?communiqu[eé]|совместн\w+ коммюнике|"
        r"ortak (?:tebliğ|komünike)\w*|бірлескен коммюнике",
    ),
    (
        QT_TRANSLATE_NOOP("kind", "memorandum of understanding"),
        r"memorand(?:um|a) of understanding|"
        r"меморандум\w* о взаимопонимании|mutabakat (?:zaptı|muhtırası)\w*|"
        r"өзара түсіністік туралы меморандум\w*",
    ),
    (
        QT_TRANSLATE_NOOP("kind", "communiqué"),
        r"communiqu[eé]|коммюнике|bildiri\w*|tebliğ\w*|komünike\w*",
    ),
    (
        QT_TRANSLATE_NOOP("kind", "declaration"),
        r"declaration|деклараци\w*|beyanname\w*|bildirge\w*|deklarasyon\w*",
    ),
    (QT_TRANSLATE_NOOP("kind", "treaty"), r"treaty|договор\w*|antlaşma\w*|шарт(?:ы|қа)?"),
    (
        QT_TRANSLATE_NOOP("kind", "agreement"),
        r"agreement|accords?|соглашени\w*|anlaşma\w*|келісім\w*",
    ),
    (QT_TRANSLATE_NOOP("kind", "protocol"), r"protocol|протокол\w*|protokol\w*|хаттама\w*"),
    (QT_TRANSLATE_NOOP("kind", "memorandum"), r"memorandum|меморандум\w*|muhtıra\w*"),
    (QT_TRANSLATE_NOOP("kind", "convention"), r"convention|конвенци\w*|sözleşme\w*"),
    (QT_TRANSLATE_NOOP("kind", "charter"), r"charter|устав|хартия|şart|жарғы\w*"),
    (QT_TRANSLATE_NOOP("kind", "statement"), r"statement|заявлени\w*|açıklama\w*|мәлімдеме\w*"),
    (QT_TRANSLATE_NOOP("kind", "framework"), r"framework"),
    (QT_TRANSLATE_NOOP("kind", "resolution"), r"resolution|резолюци\w*|résolution"),
    (QT_TRANSLATE_NOOP("kind", "decree"), r"decree|указ|kararname\w*|жарлығы|fərman\w*|farmon\w*"),
    (QT_TRANSLATE_NOOP("kind", "pact"), r"pact|пакт|pakt\w*"),
    (
        QT_TRANSLATE_NOOP("kind", "action plan"),
        r"(?:action plan|plan of action|road ?map)|план действий|eylem planı",
    ),
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
