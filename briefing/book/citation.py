"""The citation of clauses: 'Joint Statement, Ankara, 10 May 2022, para. 18'."""

from collections.abc import Sequence

from briefing.book.dates import format_date
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording, load_wording
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.language.capitals import capitalize
from briefing.language.label_ranges import format_label_ranges

_PREAMBLE = QT_TRANSLATE_NOOP("citation", "preamble")
_ONE = QT_TRANSLATE_NOOP("citation", "para. {numbers}")
_SEVERAL = QT_TRANSLATE_NOOP("citation", "paras. {numbers}")


def format_citation(
    statement: Statement, clauses: Sequence[tuple[Clause, str]], language: str | None
) -> str:
    """Cite clauses of a text, each with its address, in the language of the text.

    A language without a catalogue gets English words.
    """
    wording = load_wording(language)
    day = format_date(statement.date, wording) if statement.date else ""
    parts = (_name_act(statement, wording), statement.place, day, _cite(clauses, wording))
    return ", ".join(part for part in parts if part)


def _name_act(statement: Statement, wording: Wording) -> str:
    """Name the act by its kind, as a title; without one, by its own title."""
    if not statement.kind:
        return statement.title
    kind = wording.translate("kind", statement.kind)
    if wording.language != "en":
        return capitalize(kind, wording.language)
    return " ".join(word if word == "of" else capitalize(word, "en") for word in kind.split())


def _cite(clauses: Sequence[tuple[Clause, str]], wording: Wording) -> str:
    numbers = [address.rstrip(".") for clause, address in clauses if not _is_preamble(clause)]
    preamble = [wording.translate("citation", _PREAMBLE)] if len(numbers) < len(clauses) else []
    if not numbers:
        return "".join(preamble)
    ranges = format_label_ranges(numbers)
    if all(number[0].isdigit() for number in numbers):  # 'Article 2' says itself what it is
        pattern = wording.translate("citation", _ONE if len(numbers) == 1 else _SEVERAL)
        ranges = pattern.format(numbers=ranges)
    return ", ".join((*preamble, ranges))


def _is_preamble(clause: Clause) -> bool:
    return clause.kind is ClauseKind.PREAMBLE and not clause.label
