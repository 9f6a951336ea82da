"""A short summary of a clause: its words without the usual opening formula."""

import re
from collections import Counter
from collections.abc import Sequence

_PARTIES = (
    r"(?:the |both )*(?:high )?(?:contracting )?"
    r"(?:parties|sides|presidents|leaders|ministers|[\w-]+ (?:party|side))\b,? *"
)
_OPENING = re.compile(rf"(?:in this regard, *|\w+ing [^,;.]*, *)?{_PARTIES}", re.IGNORECASE)
_VERB = re.compile(
    r"(?:(?:also|further|once again|jointly) )?(?:"
    r"(?:agreed|decided|intend(?:ed)?|resolved|undertook|pledged)(?: to| on| for)?"
    r"|(?:not|stress|highlight|underlin|emphasi[sz]|commend|welcom|reaffirm|confirm|support"
    r"|recogni[sz]|acknowledg|appreciat)(?:ed|e|s|ing)?(?: with satisfaction)?(?: that)?"
    r"|expressed|deemed it appropriate to|set as a common goal"
    r")\b *",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"(?:(?:the|their|its) )?"
    r"(?:(?:mutual|great|particular|special) )?"
    r"(?:importance of|need (?:to|for|of)|necessity (?:to|of)|interest in|support (?:of|for|in)"
    r"|intention (?:to|of)|readiness (?:to|for)|hope (?:that|for)|commitment to|desire to) +",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:(?:further|continu\w+|to) )*"
    r"(?:(?:develop|strengthen|enhanc|deepen|expand|promot)(?:ing|e|ment of)? )?"
    r"(?:(?:further|mutual|technical|bilateral|mutually beneficial) )*"
    r"(?:cooperation|relations) (?:in|on|with) (?:the )?(?:(?:areas?|fields?|spheres?) of )?",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
_SHARED_WORDS = 4
_SEVERAL = 3


def summarize(text: str) -> str:
    """Summarize a clause in its own words, for a list with two lines for each clause.

    A text with an unknown opening is returned complete, without its full stop.

    >>> summarize("The Parties agreed to develop cooperation in areas of plants protection.")
    'plants protection'
    """
    whole = text.strip().removesuffix(".")
    opening = _OPENING.match(whole)
    if opening is None:
        return whole
    rest = whole[opening.end() :]
    for form in (_VERB, _OBJECT, _FILLER):
        shorter = _remove_form(form, rest)
        if len(shorter.split()) >= _FEWEST_WORDS:
            rest = shorter
    return rest or whole


def summarize_all(texts: Sequence[str]) -> list[str]:
    """Summarize the clauses of a list. Each begins where it differs from most others.

    A beginning that several have, such as the names of two presidents, is left out.

    >>> summarize_all([f"President A and Minister B agreed to {each} soon." for each in "xyz"])
    ['… x soon', '… y soon', '… z soon']
    """
    summaries = [summarize(text) for text in texts]
    split = [each.split() for each in summaries]
    beginnings = Counter(
        tuple(words[:count])
        for words in split
        for count in range(_SHARED_WORDS, len(words) - _FEWEST_WORDS + 1)
    )
    return [
        _remove_beginning(words, beginnings) or summary
        for words, summary in zip(split, summaries, strict=True)
    ]


def _remove_beginning(words: list[str], beginnings: Counter[tuple[str, ...]]) -> str:
    """Remove the longest beginning that several have; empty if there is none."""
    for count in range(len(words) - _FEWEST_WORDS, _SHARED_WORDS - 1, -1):
        if beginnings[tuple(words[:count])] >= _SEVERAL:
            return " ".join(("…", *words[count:]))
    return ""


def _remove_form(form: re.Pattern[str], text: str) -> str:
    match = form.match(text)
    return text if match is None else text[match.end() :]
