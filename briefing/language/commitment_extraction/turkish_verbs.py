"""The binding verbs of Turkish."""

from briefing.language.commitment_extraction.verbs import Verbs, compile_words

_ENDING = r"(?:m[ıiuü]ş|[dt][ıiuü]|[ıiuüae]r|makta|mekte)\w*"
_ACTOR = (
    r"(?:taraf|lider|bakan|cumhurbaşkan|başkan|ülke|hükümet|heyet|kurum|makam|bakanlık|bakanlığ"
    r"|kuruluş|ajans|banka|komisyon|konsey|üniversite)"
)

TURKISH = Verbs(
    binding=compile_words(
        r"(?:(?:konusunda|hususunda|üzerinde|için) )?(?:mutabık kal|mutabakata var|anlaşmaya var"
        r"|anlaş|uzlaş|karara var|karara bağla|karar al|karar ver|kararlaştır|taahhüt et"
        r"|taahhüt ed|üstlen|yükümlen|öngör|taahhütte bulun|söz ver"
        rf"|(?<!memnuniyetle\s)(?<!sahipliğini\s)kabul et){_ENDING}",
        r"(?:niyet|kararlılık|taahhüt)\w*(?: \w+)? (?:beyan|ifade|teyit|belirt|dile getir|vurgula"
        r"|açıkla|yinele)\w*(?: et\w*)?",
        r"niyetinde(?:dir|dirler|ler|yiz)?(?: ol\w+(?: \w+)?)?",
    ),
    personal=None,
    directive=compile_words(
        r"(?P<who>[\w’'-]+(?: [\w’'-]+){0,2}?(?:lara|lere|larına|lerine|ığına|iğine|[ıi]na|[ıi]ne))"
        rf" (?P<what>[^.;:]{{3,}}?) (?:talimatı|görevi|talimat) ver{_ENDING}"
    ),
    modal=None,
    passive=None,
    deed=compile_words(r"[\w-]{2,}(?:ecek|acak)(?:tır|tir|lardır|lerdir|lar|ler)"),
    measured=compile_words(
        r"(?:önem|gerek|ihtiyac)\w* (?:vurgula|belirt|kaydet|ifade et|dikkat çek)\w+"
    ),
    other=compile_words(
        r"(?:memnuniyet|takdir|memnuniyetle) \w+|kaydet\w+|vurgula\w+|teyit et\w+|ifade et\w+"
        r"|belirt\w+|desteklediklerini|teşekkür \w+|görüş alışverişinde bulun\w+|takdirle \w+"
        r"|önemin[ei] \w+|dile getir\w+|ele al\w+"
    ),
    subject=compile_words(
        r"devlet (?:ve hükümet )?başkanları",
        rf"(?:(?!ve\b)[\w-]+ ){{0,3}}?{_ACTOR}(?:ı|i|u|ü|sı|si|lar|ler|ları|leri|larımız|lerimiz)?"
        r"|bizler",
        r"(?:iki |her iki )?ülke(?:nin|lerin)(?: (?:yetkili|ilgili|sivil))*"
        r"(?: (?:kurum|makam|bakanlık)\w*)?",
    ),
    no_name=None,
    hoped=compile_words(r"umut\w*|ümit\w*|inan\w+|bekle\w+"),
    verb_last=True,
)
