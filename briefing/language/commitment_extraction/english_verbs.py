"""The binding verbs of English."""

from briefing.language.commitment_extraction.english_subjects import NO_NAME, NOUN_PHRASE
from briefing.language.commitment_extraction.verbs import Verbs, compile_words

_STRESSED = (
    r"(?:emphasi[sz]|stress|underlin|underscor|highlight|point(?:ed)? out|recogni[sz]"
    r"|acknowledg|not)(?:ed|es?|s|ing)?"
)
_REAFFIRMED = (
    r"(?<!to\s)(?:(?:re)?(?:affirm|confirm|iterat|emphasi[sz]|underlin|stat|express|announc"
    r"|pledg|declar|underscor)|renew)(?:ed|es?|s)?"
)
_ADVERBS = (
    r"(?:also |further |jointly |mutually |both |each |all |firmly |strongly |fully |deeply |today"
    r" |once again )*"
)
_NO_VIEW = (  # 'agreed that it is essential' is an opinion
    r"(?! (?:(?:the |a |an )?(?:\w+ )?(?:need|importance|desirability|necessity|value|urgency"
    r"|relevance)|it (?:is|was)|there (?:is|was|are|were)|this (?:is|was)|(?:the|an?|these|their)"
    r" (?:[\w-]+ ){0,6}?(?:is|are|was|were|has|have|had|remains?)) )"
)
_MONEY = (
    r"(?:(?:an? |up to |over |more than |nearly |additional |initial |further )*(?:[$€£]|USD|\d))"
)
_DEEDS = (
    r"(?:established|set up|created|convened|held|organi[sz]ed|launched|opened|submitted|prepared"
    r"|drafted|drawn up|implemented|developed|signed|published|hosted|reviewed|completed|built|laid"
    r"|conducted|carried out|provided|exchanged|financed|funded|paid(?: for)?|borne|delivered"
    r"|administered|introduced|adopted|reduced|increased|extended|expanded|strengthened|removed"
    r"|abolished|appointed|presented|co-?chaired|chaired|undertaken|ensured|transferred)"
)

ENGLISH = Verbs(
    binding=compile_words(
        rf"(?<!\bas\s)(?:have |has )?{_ADVERBS}agree[ds]?"
        rf" (?:to|on|upon|that|for)(?! (?:at|by|in|during) ){_NO_VIEW}",
        rf"(?:have |has )?{_ADVERBS}(?:decide[ds]?|resolve[ds]?) (?:to|on|upon|that)",
        rf"(?:have |has )?{_ADVERBS}(?:undert(?:ake|akes|ook|aken)|promise[ds]?|vow(?:ed)?)"
        r" (?:to|that)",
        rf"(?:have |has )?{_ADVERBS}(?:reached|come to|came to) (?:an )?(?:agreement|understanding)"
        r" (?:on|to|that)",
        rf"(?:have |has |are |is |remain |remains |stand |stands ){_ADVERBS}(?:re)?commit(?:ted)?"
        r" to",
        rf"(?:are |is |remain |remains ){_ADVERBS}(?:determined|dedicated|resolved) to",
        r"(?:re)?commits?(?: ourselves| themselves| itself)? to",
        r"(?:re)?commit(?:s|ted)? (?:(?:ourselves|themselves|itself)"
        r"|(?:their|our|its) (?:respective )?(?:governments?|countr(?:y|ies))) to",
        rf"{_REAFFIRMED} (?:[\w-]+ ){{0,3}}?(?:commitments?|intentions?|intent|determination"
        r"|resolve|pledges?|plans?) (?:to|of|for)",
        r"(?:pleased|happy|proud|delighted) to announce (?:[\w-]+ ){0,3}?(?:intention|intent|plans?"
        r"|decision|commitment) (?:to|of)",
        rf"{_REAFFIRMED} (?:[\w-]+ ){{0,3}}?commitments?, [^,.;:]{{1,60}}, to",
        rf"{_REAFFIRMED} (?:the|their|all|these) (?:agreements?|decisions?|understandings?)"
        r" (?:reached )?(?:between [^,.;:]{1,60}? )?(?:to|on|that)",
        r"(?:set|sets|adopted|established) (?:as )?(?:a |the )?(?:common|joint|shared)"
        r" (?:goal|target|objective|aim)(?: of)?",
        r"welcom(?:ed|es?) (?:the|their|this) (?:decision|agreement|commitment|intention) to",
        r"(?:instruct|task|direct|mandate|entrust)(?:ed|s)?(?= (?:the|their|our|relevant)\b)",
        r"(?<!to\s)guarantees?(?! of\b)",
    ),
    personal=compile_words(
        r"(?:intend(?:s|ed)?|plan(?:s|ned)?|pledge[ds]?|promise[ds]?|volunteer(?:s|ed)?"
        r"|(?:re)?committed)(?:, [^,;:]{1,40},)? (?:to|that)",
        rf"(?:pledge[ds]?|commit(?:s|ted)?)(?= {_MONEY})",
    ),
    directive=compile_words(
        r"(?!Task\b)(?i:(?:instruct|task|direct|mandate|entrust|charge|request)(?:ed|s)?"
        r"|announce[ds]? that)",
        case=True,
    ),
    modal=compile_words(
        r"(?:will|shall)(?: also| further| jointly| each| both)*"
        rf"(?! (?:be (?:the|a|an|\w+ed|{_DEEDS})|never|not|have \w+(?:ed|en)"
        r"|(?:always |still )?be able)\b)"
    ),
    passive=compile_words(
        rf"(?:will|shall)(?: also| further| jointly| continue to)* be (?:\w+ )?{_DEEDS}",
    ),
    deed=None,
    measured=compile_words(
        rf"{_STRESSED} (?:the |a )?(?:\w+ )?(?:importance|need|necessity|goal|target)"
        r" (?:of|to|for)"
    ),
    other=compile_words(
        r"(?:highly |also |once again )?(?:commend|welcom|appreciat|applaud|support"
        r"|thank|congratulat|invit|condemn|call|urg|encourag|regret)(?:ed|es?|s)",
        r"call (?:on|upon|for)|ask|look forward",
        rf"(?<!and\s)(?:{_STRESSED})(?= (?:the|that|their|its)\b)",
        r"announced (?:the|an?)",
        r"exchanged (?:\w+ )?views",
        r"expressed (?:their |its |his |the )?(?:\w+ )?(?:hope|gratitude|appreciation|satisfaction"
        r"|concern|readiness|confidence|interest|support|thanks|view)",
        r"(?:reaffirm|confirm|reiterat)(?:ed|es?|s)? (?:the|their|its|that|mutual)\b",
        r"(?:was|were|are|is) pleased|deem(?:ed)?|consider(?:ed)? that|declared?|signed",
    ),
    subject=compile_words(NOUN_PHRASE, case=True),
    no_name=compile_words(NO_NAME, case=True),
    hoped=compile_words(
        r"(?:hope[ds]?|confident|confidence|expect(?:s|ed)?|believe[ds]?|convinced|belief|mindful"
        r"|ensur(?:e[ds]?|ing)|so|noted?|which|who|that|if|when|where|whether|how|what|until|once"
        r"|because|as)(?: that)?"
    ),
)
