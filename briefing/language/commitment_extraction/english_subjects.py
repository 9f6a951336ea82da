"""Who may act in an English sentence: a noun phrase such as 'the Leaders of Japan'."""

from briefing.language.name_runs import UPPER

# Words that begin a sentence with a capital and are no name.
NO_NAME = (
    r"(?:The|Both|All|Each|Every|Either|Our|Their|Its|Two|Three|Four|In|On|At|By|With|For|To|From"
    r"|Of|As|After|Before|During|Since|Under|Through|Within|Upon|While|When|Where|If|And|But|Or|So"
    r"|This|That|These|Those|It|There|Such|No|Nothing|Everyone|Nobody|He|She|Who|Which"
    r"|Furthermore|Moreover|However|Therefore|Thus|Further|Today|Together|Also|Likewise"
    r"|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Meanwhile|Here|Tomorrow"
    r"|Article|Paragraph|Section|Annex|Chapter|Above|Below|Beyond|Alongside|Despite|Given|Because"
    r"|Although|Throughout|Consistent|Mindful|Determined"
    r"|(?<![\w,]\s)(?!Italy|Beijing)[A-Z][a-z]+(?:ing|ly)|January|February|March|April|May|June|July"
    r"|August|September|October|November|December)"
)
_DETERMINER = (
    r"(?:(?:all|each|both|either|some) of|the|both|all|each|every|either"
    r"|our|their|its|two|three|four|five|six|seven|other|these)"
)
_HEAD = (
    r"(?:part(?:y|ies)|sides?|leaders|presidents?|(?:vice[- ])?chancellors?|premiers?"
    r"|(?:prime |deputy |foreign )*ministers?|ministr(?:y|ies)|governments?|countr(?:y|ies)|states?"
    r"|nations?|members?|delegations?|heads? of (?:state|government|delegation)"
    r"(?: (?:and|or) (?:of )?government)?|secretar(?:y|ies)(?:[- ]general)?|representatives?"
    r"|teams?|banks?|authorit(?:y|ies)|agenc(?:y|ies)|institutions?|experts|commissions?"
    r"|committees?|councils?|secretariats?|groups?|task forces?|partners|participants"
    r"|signatories|officials|parliaments?|ambassadors?|governors?|departments?|universities"
    r"|administrations?|cabinets?|offices?|embass(?:y|ies)|organi[sz]ations?|co-?chairs?|chairs?"
    r"|(?:armed |security )?forces|services|bodies|regulators?)"
)
_SMALL = (  # a small word between a determiner and its noun: 'the relevant agencies'
    r"(?:(?!(?:of|between|with|for|by|to|in|on|and|or|from|among|that|which|as|at|are|is|was|were"
    r"|will|shall|have|has)\b)[a-z][\w-]*)"
)
_KNOWN_SMALL = (  # a small word that needs no determiner: 'competent agencies'
    r"(?:competent|relevant|respective|national|central|local|regional|law|enforcement|customs"
    r"|border|foreign|finance|health|participating|signatory|contracting|high|responsible"
    r"|appropriate|member|joint|working|expert)"
)
_CAPITALISED = rf"(?:(?:[{UPPER}]\.){{2,}}|[{UPPER}][\w’'&+/-]*)"
_HEAD_PHRASE = (
    rf"(?:(?:{_DETERMINER} )+(?:(?:{_CAPITALISED}|{_SMALL}) ){{0,4}}?"
    rf"|(?:(?:{_CAPITALISED}|{_KNOWN_SMALL}) ){{0,4}}?)(?i:{_HEAD})(?![\w’'-])"
)
_NAME = (
    rf"(?:(?:the|our|their) )?{_CAPITALISED}"
    rf"(?: (?:of |for |of the |for the )?{_CAPITALISED}){{0,9}}"
)
NOUN_PHRASE = (
    rf"(?:{_HEAD_PHRASE}(?: {_CAPITALISED}){{0,4}}|{_NAME})"
    rf"(?: (?:of|for) (?:{_HEAD_PHRASE}|{_NAME})| of (?!the\b|an?\b)[a-z]+)?"
    rf"(?: of (?:{_HEAD_PHRASE}|{_NAME}))?(?: \([^()]{{1,20}}\))?|[Ww]e|[Tt]hey"
)
