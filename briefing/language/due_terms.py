"""Patterns of words that say when, by language, for `briefing.language.due_dates`.

In a pattern a space is any white space; <year>, <month> and <count> are placeholders. The date is
computed from the groups `part`, `this`, `next`, `count` and `unit`. A pattern without them is a
term without a date: recurring ('every year') or open ('in due course').
"""

_PART = (
    r"(?:the )?(?:(?P<part>end|middle|beginning|first half|second half|first quarter"
    r"|second quarter|third quarter|fourth quarter|last quarter) of )?"
)

TERMS = {
    "en": (
        rf"\b(?:by|before|until|till|in|on|during|throughout|within|no later than|not later than"
        rf"|at|over) {_PART}(?:<month> )?(?:the year )?<year>\b",
        rf"\b(?:(?:by|before|until|in|during|within|over|later) )?{_PART}"
        r"(?:(?P<this>(?:the )?(?:current|present) year|this year)|(?P<next>(?:the )?next year))\b",
        r"\bby (?P<this>(?:the )?(?:year[- ]end|end of the year))\b",
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
