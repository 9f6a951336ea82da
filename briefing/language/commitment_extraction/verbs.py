"""The binding verbs of each language.

The verb decides whether a statement binds. 'Agreed to', 'decided to', 'will', 'undertake',
'expressed their intention to' promise an action; 'commended', 'welcomed', 'noted', 'stressed the
importance of' only give an opinion. The definition of a commitment is that of the G20 Research
Group: a discrete, specific, publicly expressed, collectively agreed statement of intent.

A space in a pattern stands for any white space.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Verbs:
    """The verbs of a language.

    `binding` always promise. `modal` ('will', 'shall') promise after an actor. `measured`
    ('stressed the importance of') promise only if their object has a figure or a date. `other`
    never promise, and end the object of a binding verb. `subject` is who may speak in a statement.
    After `hoped` ('hope that'), 'will' promises nothing. In a `verb_last` language the action
    stands before the verb.
    """

    binding: re.Pattern[str]
    modal: re.Pattern[str] | None
    measured: re.Pattern[str] | None
    other: re.Pattern[str]
    subject: re.Pattern[str]
    hoped: re.Pattern[str]
    verb_last: bool = False


def get_verbs(language: str | None) -> Verbs:
    """Get the verbs of a language; those of English if the language is not known."""
    return _VERBS.get(language or "en", _VERBS["en"])


def _compile(*patterns: str) -> re.Pattern[str]:
    joined = "|".join(patterns).replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


_STRESSED = (
    r"(?:emphasi[sz]|stress|underlin|underscor|highlight|point(?:ed)? out|recogni[sz]"
    r"|acknowledg|not)(?:ed|es?|s|ing)?"
)
_REAFFIRMED = (
    r"(?<!to\s)(?:re)?(?:affirm|confirm|iterat|emphasi[sz]|underlin|stat|express|new)(?:ed|es?|s)?"
)

_ENGLISH = Verbs(
    binding=_compile(
        r"(?<!as\s)(?:have |has )?(?:also |further |jointly |mutually )*agree[ds]?"
        r" (?:to|on|upon|that|for)(?! (?:at|by|in|during) )",
        r"(?:have |has )?(?:also |further |jointly )*(?:decide[ds]?|resolve[ds]?)"
        r" (?:to|on|upon|that)",
        r"(?:have |has )?(?:undert(?:ake|akes|ook|aken)|pledge[ds]?|promise[ds]?|vow(?:ed)?)"
        r" (?:to|that)",
        r"(?:have |has |are |is |remain |remains )?(?:re)?commit(?:s|ted)?"
        r" (?:ourselves |themselves |itself )?to",
        r"(?<!’s\s)(?<!'s\s)(?<!the\s)(?<!its\s)(?<!their\s)(?:intend(?:s|ed)?|plan(?:s|ned)?) to",
        rf"{_REAFFIRMED} (?:[\w-]+ ){{0,3}}?(?:commitments?|intentions?|determination|resolve)"
        r" (?:to|of|for)",
        rf"{_REAFFIRMED} (?:the|their|all|these) (?:agreements?|decisions?|understandings?)"
        r" (?:reached )?(?:between [^,.;:]{1,60}? )?(?:to|on|that)",
        r"(?:set|sets|adopted|established) (?:as )?(?:a |the )?(?:common|joint|shared)"
        r" (?:goal|target|objective|aim)(?: of)?",
        r"welcom(?:ed|es?) (?:the|their|this) (?:decision|agreement|commitment|intention) to",
        r"(?:instruct|task|direct|mandate|entrust)(?:ed|s)?(?= (?:the|their|our|relevant)\b)",
        r"(?<!to\s)guarantees?(?! of\b)",
    ),
    modal=_compile(
        r"(?:will|shall)(?: also| further| jointly| each| both)*(?! be (?:the|a|an|\w+ed)\b)"
    ),
    measured=_compile(
        rf"{_STRESSED} (?:the |a )?(?:\w+ )?(?:importance|need|necessity|goal|target)"
        r" (?:of|to|for)"
    ),
    other=_compile(
        r"(?:highly |also |once again )?(?:commend|welcom|appreciat|applaud|support"
        r"|thank|congratulat|invit|condemn|call|urg|encourag|regret)(?:ed|es?|s)",
        rf"(?<!and\s)(?:{_STRESSED})(?= (?:the|that|their|its)\b)",
        r"exchanged (?:\w+ )?views",
        r"expressed (?:their |its |his |the )?(?:\w+ )?(?:hope|gratitude|appreciation|satisfaction"
        r"|concern|readiness|confidence|interest|support|thanks|view)",
        r"(?:reaffirm|confirm|reiterat)(?:ed|es?|s)? (?:the|their|its|that|mutual)\b",
        r"(?:was|were|are|is) pleased|deem(?:ed)?|consider(?:ed)? that|declared?|signed",
    ),
    subject=_compile(
        r"(?:(?:the|both|all|two|each of the) )?(?:[\w-]+ (?=party|side|government))?"
        r"(?:high )?(?:contracting )?"
        r"(?:parties|party|sides|side|presidents|leaders|heads of state|(?:prime )?ministers"
        r"|governments|government|countries|(?:member )?states|members|delegations)",
        r"we|they",
    ),
    hoped=_compile(r"(?:hope[ds]?|confident|confidence|expect(?:s|ed)?|believe[ds]?|convinced"
                  r"|ensure[ds]?|so|noted?|which|who)(?: that)?"),
)  # fmt: skip

_TURKISH_ENDING = r"(?:m[ıiuü]ş|[dt][ıiuü]|[ıiuüae]r|makta|mekte)\w*"

_TURKISH = Verbs(
    binding=_compile(
        r"(?:(?:konusunda|hususunda|üzerinde|için) )?(?:mutabık kal|mutabakata var|anlaşmaya var"
        r"|anlaş|karara var|karar al|karar ver|kararlaştır|taahhüt et|taahhüt ed|üstlen"
        rf"|yükümlen|öngör|taahhütte bulun){_TURKISH_ENDING}",
        r"(?:niyet|kararlılık|taahhüt)\w*(?: \w+)? (?:beyan|ifade|teyit|belirt|dile getir|vurgula)"
        r"\w*(?: et\w*)?",
        r"niyetinde(?:dir|dirler|ler)?",
    ),
    modal=_compile(r"[\w-]{2,}(?:ecek|acak)(?:tır|tir|lardır|lerdir|lar|ler)"),
    measured=_compile(
        r"(?:önem|gerek|ihtiyac)\w* (?:vurgula|belirt|kaydet|ifade et|dikkat çek)\w+"
    ),
    other=_compile(
        r"(?:memnuniyet|takdir|memnuniyetle) \w+|kaydet\w+|vurgula\w+|teyit et\w+|ifade et\w+"
        r"|belirt\w+|desteklediklerini|teşekkür \w+|görüş alışverişinde bulun\w+|takdirle \w+"
        r"|önemin[ei] \w+|dile getir\w+"
    ),
    subject=_compile(
        r"(?:iki |her iki |tüm )?(?:âkit |akit |yüksek âkit )?taraf(?:lar)?(?:ımız)?",
        r"(?:iki |her iki )?ülke(?:ler|nin|lerin)?(?: (?:yetkili|ilgili|sivil))*"
        r"(?: (?:kurum|makam|bakanlık)\w*)?|cumhurbaşkanları|devlet başkanları|bizler"
        r"|(?:yetkili|ilgili) (?:kurum|makam|bakanlık)\w*|bakanlıklar",
    ),
    hoped=_compile(r"umut\w*|ümit\w*|inan\w+|bekle\w+"),
    verb_last=True,
)

_KAZAKH = Verbs(
    binding=_compile(
        r"(?:туралы |жөнінде )?(?:уағдаласты|келісті|келісімге келді|уағдаласады|келіседі)(?:лар)?",
        r"(?:уағдаластық|келісім)\w* раста\w+",
        r"(?:шешім|қаулы) қабылда\w+|шешті|ұйғарды|міндеттен\w+|міндеттеме алды"
        r"|міндеттеме қабылда\w+",
        r"ниет(?:терін|ін|тері)?\w*(?: \w+)? (?:білдір|раста|жеткіз)\w+|ниетті\w*|уәде бер\w+",
    ),
    modal=_compile(
        r"[\w-]{2,}(?:атын|етін) болады"
        r"|(?:жүзеге асыр|дамыт|өткіз|қамтамасыз ет)\w*[ае]ды"
    ),
    measured=_compile(r"(?:маңыздылығын|қажеттігін|қажеттілігін) (?:атап өт|көрсет|мойында)\w*"),
    other=_compile(
        r"атап өтті\w*|қолдады\w*|құптады\w*|қарсы алды\w*|жоғары бағалады\w*|қанағаттан\w+"
        r"|пікір алмас\w+|алғыс \w+|маңыздылығын \w+|растады\w*|ризашылық\w* \w+|мәлімде\w+"
    ),
    subject=_compile(r"(?:екі |уағдаласушы |жоғары уағдаласушы )?тарап(?:тар)?",
                    r"(?:екі )?(?:ел|мемлекет)(?:дер|тер)?|президенттер|көшбасшылар"),
    hoped=_compile(r"үміт\w*|сенім\w*|сен\w+"),
    verb_last=True,
)  # fmt: skip

_RUSSIAN = Verbs(
    binding=_compile(
        r"(?:также )?(?:договорил(?:ись|ся|ась)|условил(?:ись|ся)|согласил(?:ись|ся|ась)"
        r"|решили|решил|постановили|достигли договоренности|пришли к соглашению|согласны)"
        r"(?: о| об| на| в)?(?: том)?",
        r"приняли решение(?: о| об)?|обязу(?:ю|е)тся|обязались|взяли на себя обязательств\w+"
        r"(?: по)?|берут на себя обязательств\w+",
        r"намерен(?:ы|а)?|намереваются",
        r"(?:выразили|подтвердили|выражают|подтверждают) (?:\w+ ){0,2}?(?:намерение|решимость"
        r"|приверженность|обязательств\w+|стремление)",
        r"поручил[ии]?",
    ),
    modal=_compile(
        r"буд(?:у|е)т(?: также| совместно)?(?= (?:[\w-]+о )?[\w-]+(?:ть|ться|чь|сти)\b)"
    ),
    measured=_compile(
        r"(?:подчеркнули|подчеркивают|отметили|отмечают) (?:\w+ )?(?:важность|необходимость)"
    ),
    other=_compile(
        r"приветствова(?:ли|л)|приветствуют|отмети(?:ли|л)|отмечают|подчеркну(?:ли|л)"
        r"|подчеркивают|высоко оцени(?:ли|л|вают)|поддержа(?:ли|л)|поддерживают"
        r"|выразили (?:\w+ )?(?:удовлетворение|благодарность|признательность|надежду)"
        r"|обменялись мнениями|подтвердили|поблагодарил\w*|констатировали"
    ),
    subject=_compile(r"(?:высокие )?(?:договаривающиеся )?сторон[ыа]|(?:[\w-]+ )сторона",
                    r"(?:обе )?(?:страны|государства)(?:-участники|-члены)?|президенты"
                    r"|главы государств|мы|они|правительства"),
    hoped=_compile(r"надежд\w+|уверен\w+|полага\w+|который|которая|которые|что"),
)  # fmt: skip

_VERBS = {"en": _ENGLISH, "tr": _TURKISH, "kk": _KAZAKH, "ru": _RUSSIAN}
