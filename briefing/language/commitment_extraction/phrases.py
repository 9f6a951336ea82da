"""The parts of a commitment, in the words of the clause: action, actors, amount."""

import re

from briefing.language.capitals import capitalize
from briefing.language.commitment_extraction.promises import Promise
from briefing.language.commitment_extraction.subjects import find_subject, to_nominative
from briefing.language.commitment_extraction.verbs import Verbs
from briefing.language.figures import find_figures
from briefing.language.name_words import split_words as word_table
from briefing.language.names import find_bodies

_LONGEST = 150
_SHORTEST = 40
_GENERIC = re.compile(
    r"take (?:all |the )?(?:necessary|required|appropriate|concrete|further) (?:measures|steps"
    r"|actions)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"(?:In order )?(?P<purpose>to [a-z][^,]*?(?:,[^,]*?)??),\s*(?:the|both|we)\b", re.IGNORECASE
)
_BOUNDARY = re.compile(
    r",?\s+(?:in order to|with the aim|with a view|as well as|including|in accordance with"
    r"|within the framework|by [a-z]+ing|which|so as to|в целях|с целью|включая)\b"
)
_ACTING = word_table(
    "ministry ministries agency agencies office authority authorities department directorate "
    "service bakanlığı bakanlıkları ajansı başkanlığı ofisi kurumu министрлігі министрліктері "
    "агенттігі министерство министерства министерству агентство агентства агентству ведомства"
)
_INSTITUTIONS = re.compile(
    r"\b(?:between|among|by|with the participation of|through)\s+(?:the\s+)?"
    r"(?P<who>(?:(?:competent|relevant|national|respective|civil|law|enforcement|armed|local"
    r"|regional|aviation|central|foreign|border|customs|tax|defen[cs]e|security|archive|public"
    r"|private|responsible|specialized)\s+)*"
    r"(?:ministries|ministers|institutions|authorities|agencies|bodies|forces|organi[sz]ations"
    r"|banks|universities|departments|services)"
    r"(?:\s+and\s+(?:(?:law enforcement|relevant|competent|other)\s+)?"
    r"(?:institutions|authorities|agencies|bodies|organi[sz]ations|services))?)\b"
)
_TASK = re.compile(
    r"(?:^|\b(?:between|among|by|through|for|that|of))(?:\s*\bthe)?(?:\s+(?:respective|relevant))?$"
)


def find_amount(words: str) -> str:
    """Find the first figure with a unit ('10 billion dollars', '25%'); empty if there is none.

    >>> find_amount("to increase trade to 10 billion dollars in the upcoming years")
    '10 billion dollars'
    """
    amounts = (each for each in find_figures(words) if each.unit)
    first = next(amounts, None)
    return words[first.start : first.end] if first else ""


def extract_action(text: str, promise: Promise, verbs: Verbs, language: str) -> str:
    """Extract a short phrase for the action from the words that the verb governs."""
    words = _strip(text[slice(*promise.governed)])
    if text[slice(*promise.verb)].casefold().endswith("for") and " to " in words:
        words = words.split(" to ", 1)[1]  # 'agreed for the Ministry of Trade to take…'
    if verbs.verb_last:
        words = _shorten_to_last_parts(_remove_subject(words, verbs))
    else:
        words = _shorten_to_first_parts(words)
        words = _add_purpose(words, text[promise.sentence[0] : promise.verb[0]])
    words = re.sub(r"^(?:the|a|an) ", "", words, flags=re.IGNORECASE)
    return capitalize(words, language)


def find_actors(text: str, promise: Promise, verbs: Verbs, proper: set[str]) -> str:
    """Find who will do it: whom the verb names, the bodies that will act, or the subject."""
    if promise.actor:
        actor = _strip(text[slice(*promise.actor)])
        return to_nominative(actor) if verbs.verb_last else actor
    start, end = promise.sentence
    at = promise.governed[1] if verbs.verb_last else promise.verb[0]
    subject = find_subject(text[start:end], at - start, verbs, proper)
    phrase = "" if subject is None else _strip(subject.text)
    if subject is None or subject.is_generic:
        return _find_acting_bodies(text[slice(*promise.governed)]) or phrase
    return phrase


def _find_acting_bodies(words: str) -> str:
    """Find the ministries and agencies that a promise gives the work to."""
    runs = [
        run for run in find_bodies(words) if any(word.casefold() in _ACTING for word in run.words)
    ]
    acting = [run.text for run in runs] if runs and _has_task(words, runs[0].start) else []
    acting = acting or [match["who"] for match in _INSTITUTIONS.finditer(words)]
    return "; ".join(dict.fromkeys(map(_strip, acting)))


def _has_task(words: str, start: int) -> bool:
    """Whether the words before a body say that it acts: 'agreed for the Ministry of Trade to'."""
    before = words[:start].rstrip()
    return not before.isascii() or _TASK.search(before) is not None


def _strip(words: str) -> str:
    return " ".join(words.split()).strip(" ,;:.")


def _shorten_to_first_parts(words: str) -> str:
    """Shorten a long phrase to as many of its first parts as fit."""
    if len(words) <= _LONGEST:
        return words
    ends = [match.start() for match in _BOUNDARY.finditer(words)]
    fitting = [end for end in ends if _SHORTEST <= end <= _LONGEST]
    if fitting:
        return words[: fitting[-1]]
    short = words[:_LONGEST].rpartition(", ")[0]
    if len(short) < _SHORTEST:
        short = words[:_LONGEST].rpartition(" ")[0] or words[:_LONGEST]
    return f"{short}…"


def _shorten_to_last_parts(words: str) -> str:
    """Shorten a long phrase to as many of its last parts as fit."""
    while len(words) > _LONGEST and ", " in words:
        words = words.split(", ", 1)[1]
    return words


def _remove_subject(words: str, verbs: Verbs) -> str:
    match = verbs.subject.match(words)
    return words[match.end() :].lstrip(" ,") if match else words


def _add_purpose(words: str, before: str) -> str:
    """Add the purpose at the beginning of the sentence to a phrase without content.

    'Take the necessary measures' says nothing without it.
    """
    purpose = _PURPOSE.match(before)
    generic = _GENERIC.match(words)
    if not (purpose and generic):
        return words
    words = purpose["purpose"]
    return f"{generic[0]} {_strip(words[:1].lower() + words[1:])}"
