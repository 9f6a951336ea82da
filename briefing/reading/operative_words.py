"""Operative words: verbs by which a statement agrees, decides, declares or asks for something.

They show that a paragraph is no recital. A recital opens with a participle: Recalling…, Исходя из…
"""

import re

from briefing.language.name_words import split_words

_ENGLISH_VERBS = (
    r"(?:agree|affirm|reaffirm|confirm|reconfirm|reiterate|welcome|emphasi[sz]e|stress|underscore|"
    r"underline|highlight|note|recogni[sz]e|acknowledge|commend|applaud|praise|hail|express|"
    r"support|back|condemn|denounce|deplore|oppose|reject|call|urge|appeal|demand|decide|resolve|"
    r"declare|proclaim|state|announce|commit|pledge|vow|undertake|intend|plan|direct|instruct|task|"
    r"mandate|entrust|request|invite|encourage|endorse|adopt|approve|discuss|review|exchange|"
    r"consider|appreciate|look forward|regard|share|conclude|attach|regret|thank|value|seek|strive|"
    r"establish|create|form)"
)
_ENGLISH_SUBJECT = (
    r"(?:we|they|both|it was|"
    r"(?:the|both|all|our) (?:[\w’'-]+ ){0,4}?(?:sides?|part(?:y|ies)|leaders?|presidents?|"
    r"ministers?|countries|nations|governments?|states?|heads?|members?|participants|"
    r"chancellors?|kings?|principals|delegations?|signatories|partners)(?: of [^.;]{2,60}?)?|"
    r"(?:[A-Z][\w.’'-]+ ){1,5}and (?:the )?(?:[A-Z][\w.’'-]+ ?){1,4})"
)
_ENGLISH = re.compile(
    rf"\b{_ENGLISH_SUBJECT},?\s+(?:(?:also|further|furthermore|hereby|have|has|had|jointly|strongly|"
    rf"both|again|once|firmly|reciprocally|mutually|are|were|fully|warmly|highly|will|shall|\w+ly|"
    rf"today|solemnly|likewise),?\s+){{0,3}}(?:{_ENGLISH_VERBS}(?:s|d|ed|led|ged)?\b|"
    rf"(?:will|shall|must)\s+\w+|"
    rf"(?:are|remain|stand) (?:committed|determined|resolved|united|ready))",
    re.IGNORECASE,
)
_STEMS = {
    "ru": "договорил|условил|подтвердил|подтвержда|отметил|отмеча|приветству|приветствовал|выразил|"
    "выража|подчеркнул|подчеркива|заявил|заявля|поручил|поруча|решил|реша|считают|намерен|выступа|"
    "призыва|призвал|осужда|осудил|обсудил|поддержа|поддержива|высоко оцени|констатир|обязуют|"
    "обязал|согласил|постанов|провозгла|обменял|высказал|рекоменду|одобри|одобря|условились|"
    "приняли решение|исходят из|будут|стремят",
    "tr": "kararlaştır|mutabık|mutabakat|teyit e|vurgula|ifade e|kabul e|anlaş|memnuniyet|"
    "taahhüt e|"
    "altını çiz|dile getir|beyan e|karar ver|destekle|kına|çağrıda bulun|talimat ver|görevlendir|"
    "kaydet|belirt|müşahede|değerlendir|kutla|takdir",
    "kk": "келісті|келісім|уағдалас|растады|растайды|атап өт|білдірді|білдіреді|қолдайды|қолдады|"
    "мәлімде|тапсырды|тапсырады|шешті|шешім қабыл|мутабық|мүдделі|құптады|құптайды|айыптай|"
    "шақырады|шақырды|міндеттен|ниетті|баса айт|талқыла|жүзеге асырады|қарсы алды",
    "az": "razılaş|təsdiq e|vurğula|bildir|qərar|dəstəklə|qeyd et|alqışla|ifadə et|öhdə",
    "uz": "kelish|tasdiqla|ta[ʼ'’]kidla|ma[ʼ’]qulla|qo[ʻ‘]llab|bildir|qaror|qayd et|"
    "келиш|тасдиқла|таъкидла|қарор|қўллаб|билдир",
    "ky": "макулда|ыраста|белгиле|билдир|колдо|чечим|чечти|сүйлөш",
    "tk": "ylalaş|tassykla|belle|karar|goldaý|nygta",
}
# "The agreement shall enter into force": a rule, whoever the subject is.
_RULE = re.compile(r"\b(?:shall|undertakes? to|is hereby|are hereby)\b", re.IGNORECASE)
_OTHERS = re.compile(rf"\b(?:{'|'.join(_STEMS.values())})", re.IGNORECASE)
# "Decides to declare…": the verb stands first, as in resolutions.
_FIRST_VERB = re.compile(
    r"[\W_]*(?:(?:also|further|hereby|solemnly|strongly|again|once again)\s+)?"
    r"(?:decides|requests|invites|calls (?:up)?on|calls for|urges|recommends|expresses|endorses|"
    r"stresses|emphasi[sz]es|condemns|demands|declares|proclaims|authori[sz]es|approves|adopts|"
    r"affirms|reaffirms|reiterates|welcomes|notes|takes note|commends|appeals|determines|"
    r"acknowledges|recogni[sz]es|encourages|supports|resolves|appoints|considers|deplores|"
    r"instructs|directs|agrees|establishes|reminds|underlines|underscores|confirms|"
    r"постановляет|просит|призывает|предлагает|подтверждает|приветствует|рекомендует|поручает|"
    r"выражает|осуждает|требует|провозглашает|утверждает|одобряет|принимает|отмечает|подчеркивает|"
    r"настоятельно призывает|заявляет|décide|demande|prie|invite|recommande|réaffirme|approuve)\b",
    re.IGNORECASE,
)
_RECITAL = re.compile(
    r"[\W_\d]*(?:whereas|desirous|conscious|aware|mindful|guided|determined|convinced|inspired|"
    r"resolved|committed|alarmed|concerned|encouraged|gratified|having|[a-z]+ing(?:ly)?\b|"
    r"(?:[а-яё]+,? )?[а-яё]+(?:ясь|шись|вав|ывая|ивая|имая|ждая|няя|ряя|ходя|меня|щая|дуя)\b|"
    r"considérant|rappelant|reconnaissant|notant)",
    re.IGNORECASE,
)
# Words in -ing that open a sentence and no recital.
_NO_RECITAL = split_words(
    "during following regarding concerning being king spring nothing building"
)
_START = 600


def is_operative(text: str) -> bool:
    """Tell whether a paragraph has an operative verb in its first sentences and is no recital."""
    start = text[:_START]
    return not is_recital(start) and bool(
        has_operative_start(start)
        or _ENGLISH.search(start)
        or _RULE.search(start)
        or _OTHERS.search(text)
    )


def has_operative_start(text: str) -> bool:
    """Tell whether the paragraph opens with its verb: "Decides…", "Просит…"."""
    return bool(_FIRST_VERB.match(text))


def is_recital(text: str) -> bool:
    """Tell whether the paragraph opens like a recital and has no end of a sentence."""
    match = _RECITAL.match(text)
    if not match or match[0].strip(" *_").lower() in _NO_RECITAL:
        return False
    return text.rstrip(" *_\u00a0")[-1:] in ",;" or not re.search(r"[.!?]\s*$", text.rstrip("*_ "))
