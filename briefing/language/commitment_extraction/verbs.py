"""The binding verbs of a language: the form in which each language lists them.

The verb decides whether a statement binds. 'Agreed to', 'decided to', 'will', 'undertake',
'expressed their intention to' promise an action; 'commended', 'welcomed', 'noted', 'stressed the
importance of' only give an opinion. The definition of a commitment is that of the G20 Research
Group: a discrete, specific, publicly expressed, collectively agreed statement of intent.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Verbs:
    """The verbs of a language.

    `binding` always promise. `personal` ('plans to', 'pledge') and `modal` ('will', 'shall')
    promise after an actor. `directive` ('directed the Ministers to') give a task to `who`.
    `passive` ('shall be built') promise an action whose actor may follow. A `deed`
    ('geliştirecektir', will develop) is a modal and the action in one word. `measured` ('stressed
    the importance of') promise only if their object has a figure or a date. `other` never promise,
    and end the object of a binding verb. `subject` is who may act in a statement; words
    of `no_name` have a capital and are no part of it. After `hoped`
    ('hope that'), 'will' promises nothing. In a `verb_last` language the action stands before the
    verb.
    """

    binding: re.Pattern[str]
    personal: re.Pattern[str] | None
    directive: re.Pattern[str] | None
    modal: re.Pattern[str] | None
    passive: re.Pattern[str] | None
    deed: re.Pattern[str] | None
    measured: re.Pattern[str] | None
    other: re.Pattern[str]
    subject: re.Pattern[str]
    no_name: re.Pattern[str] | None
    hoped: re.Pattern[str]
    verb_last: bool = False


def compile_words(*patterns: str, case: bool = False) -> re.Pattern[str]:
    """Compile patterns of whole words. A space in a pattern stands for any white space.

    `case`: whether capitals count, because they show what a name is.
    """
    joined = "|".join(patterns).replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.NOFLAG if case else re.IGNORECASE)
