"""Patterns of words that say when, by language, for `briefing.language.due_dates`.

In a pattern a space is any white space; <year>, <month> and <count> are placeholders. The date is
computed from the groups `part`, `month`, `named_month`, `season`, `this`, `next`, `count` and
`unit`. A pattern without them is a term without a date: recurring ('every year') or open ('in due
course').
"""

import calendar

_PART = (
    r"(?:the )?(?:(?P<part>end|middle|beginning|first half|second half|first quarter"
    r"|second quarter|third quarter|fourth quarter|last quarter) of )?"
)
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
_MONTH = rf"(?-i:(?P<named_month>{'|'.join(calendar.month_name[1:])}))"
_GATHERING = (
    r"(?:meetings?|sessions?|summits?|conference|round|consultations|visit|assembly|talks|forum)\b"
)

TERMS = {
    "en": (
        r"\b(?:by|before|until|till|in|on|during|throughout|within|no later than|not later than"
        rf"|at|over|in the course of)(?: or around| about)? {_PART}(?:<month> )?(?:the year )?"
        r"<year>\b",
        rf"\b(?:(?:by|before|until|in|during|within|over|later) )?{_PART}"
        r"(?:(?P<this>(?:the )?(?:current|present) year|this year)|(?P<next>(?:the )?next year))\b",
        r"\b(?:by|before|until) (?P<this>(?:the )?(?:year[- ]end|end of (?:the|this) year))\b",
        r"\b(?:in|by|before|until) (?:early |mid-|late |(?:the )?(?:end|middle|beginning) of )?"
        rf"{_MONTH}(?![.,]? \d)(?: (?P<next>of next year|next year)| this year)?",
        rf"\b(?:in|by|before|during|until|at) (?:the )?{_SEASON} (?:of )?<year>\b",
        rf"\b(?:in |by |before )?(?:this|next|the|this coming) {_SEASON}\b",
        r"\b(?:at|by|before|during|in time for|on the (?:margins|sidelines) of)"
        r" (?:the|our|its|their) (?:next|upcoming|forthcoming|coming|following|subsequent|annual"
        r"|spring|summer|autumn|fall|winter)"
        rf" (?:[\w’'-]+ ){{0,3}}?{_GATHERING}"
        r"(?: of (?:the )?(?-i:[A-Z])[\w’'-]*(?: (?:and )?(?-i:[A-Z])[\w’'-]*)*)?",
        r"\bby (?:or around )?(?:mid-century|the (?:middle|end|turn) of (?:the|this)"
        r" (?:century|decade))\b",
        r"\bwithin (?:the (?:next|coming) )?<count> (?P<unit>day|week|month|year)s?\b",
        r"\b(?:on an? )?(?:annual|yearly|biennial|quarterly|monthly|regular|permanent|systematic)"
        r" basis\b|\b(?:bi)?annually\b|\b(?:every|each) (?:two |three |other )?(?:years?|months?"
        r"|quarter)\b|\b(?:at least )?(?:once|twice) (?:a|every|per) (?:year|month|quarter)\b"
        r"|\bregularly\b|\bregular(?= (?:\w+ )?(?:meetings|consultations|contacts|exchanges|visits"
        r"|dialogue|sessions|talks|reviews?))",
        r"\bas soon as (?:possible|practicable)\b|\bat the earliest \w+\b"
        r"|\bin the (?:upcoming|coming|near(?:est)?|foreseeable|following|next few)"
        r" (?:\w+ )?(?:years?|months?|weeks?|future|period|days)\b"
        r"|\bgradually\b|\bstep by step\b|\bin due course\b|\bpromptly\b|\bwithout delay\b"
        r"|\bimmediately\b|\burgently\b",
    ),
    "tr": (
        r"\b<year> yılı(?:nda|na kadar|n[ıi]n sonuna kadar| sonuna kadar| içinde|"
        r" sonundan önce| itibarıyla)\b",
        r"\b(?P<this>(?:bu|cari|içinde bulunulan) yıl(?:ın)?(?: içinde(?: \w+)?| sonuna kadar)?"
        r"|yıl sonuna kadar)\b|\b(?P<next>(?:gelecek|önümüzdeki) yıl(?: içinde)?)\b",
        r"\bher yıl\b|\byıllık olarak\b|\byılda (?:bir|iki) (?:kez|kere|defa)\b"
        r"|\bdüzenli (?:olarak|aralıklarla)\b|\bdüzenli(?= (?:\w+ )?(?:toplantı|istişare|temas))",
        r"\b(?:mümkün olan )?en kısa (?:sürede|zamanda)\b|\b(?:önümüzdeki|gelecek) (?:yıllarda"
        r"|dönemde|aylarda)\b|\byakın gelecekte\b|\b(?:kademeli|aşamalı) olarak\b|\bivedilikle\b",
    ),
    "kk": (
        r"\b<year> (?:жылы|жылға дейін|жылдың (?:соңына|аяғына) дейін|жыл ішінде)\b",
        r"\b(?P<this>(?:ағымдағы|осы|биылғы) жыл\w*(?: (?:соңына|аяғына) дейін| ішінде)?|биыл"
        r"|жыл (?:соңына|аяғына) дейін)\b|\b(?P<next>келесі жыл\w*)\b",
        r"\bжыл сайын\b|\bжылына (?:бір|екі) рет\b|\bтұрақты (?:түрде|негізде)\b"
        r"|\bтұрақты(?= (?:\w+ )?(?:кездесу|консультация|байланыс))",
        r"\b(?:мүмкіндігінше )?(?:тез|қысқа) (?:арада|мерзімде)\b|\bжақын (?:арада|болашақта)\b"
        r"|\b(?:алдағы|таяу) жылдар\w*\b|\bкезең-кезеңімен\b|\bбіртіндеп\b",
    ),
    "ru": (
        r"\b(?:в|до|к|не позднее|в течение)(?: (?P<part>конца|середины|начала))? <year>"
        r"(?: год[ауе]?| г\.)",
        r"\b(?P<this>(?:в|до конца|в течение|в ходе) (?:текущего|текущем|этого|этом) год[ау]"
        r"|до конца года)\b|\b(?P<next>в следующем году|в будущем году)\b",
        r"\bежегодно\b|\bежегодн\w+ основе\b|\b(?:один|два) раза? в год\b|\bрегулярно\b"
        r"|\bна (?:регулярной|постоянной|систематической) основе\b"
        r"|\bрегулярны[ехм]\w*(?= (?:\w+ )?(?:встреч|консультац|контакт))",
        r"\bв (?:кратчайшие|возможно короткие|сжатые) сроки\b|\bкак можно скорее\b"
        r"|\bв ближайш\w+ (?:время|годы|будущем|перспективе)\b|\bпоэтапно\b|\bпостепенно\b"
        r"|\bнезамедлительно\b|\bбезотлагательно\b",
    ),
}
