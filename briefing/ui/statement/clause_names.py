"""The names of clauses and statements in the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.statement import Clause, ClauseKind
from briefing.domain.theme import Theme
from briefing.language.addresses import (
    format_margin_label,
    format_place,
    format_run,
    is_named_by_part,
)
from briefing.language.capitals import capitalize
from briefing.ui.controls.labels import translate_kind
from briefing.ui.statement.statement_model import OpenText, Paragraph
from briefing.ui.window.side_bar import OutlineEntry

_UNNUMBERED = {
    ClauseKind.PREAMBLE: QT_TRANSLATE_NOOP("clause", "Preamble"),
    ClauseKind.LEAD_IN: QT_TRANSLATE_NOOP("clause", "Lead-in"),
    ClauseKind.CLOSING: QT_TRANSLATE_NOOP("clause", "Closing"),
    ClauseKind.FOOTNOTE: QT_TRANSLATE_NOOP("clause", "Footnote"),
}


def get_clause_name(paragraph: Paragraph) -> str:
    """Get 'Clause 18', or for a paragraph without a number its part of the statement, or '¶ 7'."""
    clause = paragraph.clause
    if not clause.label:
        return get_part_name(clause.kind) if is_named_by_part(clause) else format_place(clause)
    numbered = QCoreApplication.translate("clause", "Clause {number}")
    if clause.kind is ClauseKind.FOOTNOTE:
        numbered = QCoreApplication.translate("clause", "Footnote {number}")
    return numbered.format(number=(paragraph.address or clause.label).rstrip("."))


def get_part_name(kind: ClauseKind) -> str:
    """Get the name of a paragraph without a number."""
    return QCoreApplication.translate("clause", _UNNUMBERED[kind])


def shorten_title(title: str) -> str:
    """Shorten a long official title to its subject: the words after its last 'on'.

    >>> shorten_title("Joint Statement of the President of A and the President of B On Cooperation")
    'Cooperation'
    """
    if len(title) <= _LONG:
        return title
    head, _, subject = _split_at_last_on(title)
    if head and len(subject) <= _LONG:
        return capitalize(subject, "en")  # "on" is English
    return title[:_LONG].rsplit(" ", 1)[0] + "…"


_LONG = 60


def _split_at_last_on(title: str) -> tuple[str, str, str]:
    at = title.casefold().rfind(" on ")
    return (title[:at], " on ", title[at + 4 :]) if at >= 0 else ("", "", title)


def get_first_words(text: str, most: int = 28) -> str:
    """Get the beginning of a clause, for an outline."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def describe_notes(paragraph: Paragraph) -> str:
    """Describe the notes of a clause for a screen reader, each with the words that it marks."""
    on = QCoreApplication.translate("clause", "{kind} on “{quote}”: {text}")
    plain = QCoreApplication.translate("clause", "{kind}: {text}")
    return ". ".join(
        (on if note.anchor else plain).format(
            kind=translate_kind(note.kind),
            quote=note.anchor.quote if note.anchor else "",
            text=note.text,
        )
        for note in paragraph.annotations
    )


def make_outline(text: OpenText) -> list[OutlineEntry]:
    """Make the outline of a text: its themes, or its headings, or else its clauses in tens."""
    clauses = [each.clause for each in text.paragraphs]
    entries = []
    if clauses and clauses[0].kind is ClauseKind.PREAMBLE:
        preamble = QCoreApplication.translate("clause", "Preamble")
        entries.append(OutlineEntry(preamble, "", clauses[0].id))
    numbered = [clause for clause in clauses if clause.kind is ClauseKind.CLAUSE]
    headed = [clause for clause in numbered if clause.heading]
    language = text.languages.get(text.text_id) or ""
    if text.themes:
        return entries + _outline_themes(text.themes, clauses, language)
    if headed:
        return entries + [
            OutlineEntry(each.heading or "", format_margin_label(each), each.id) for each in headed
        ]
    return entries + _outline_tens(numbered, language)


def _outline_themes(
    themes: Sequence[Theme], clauses: Sequence[Clause], language: str
) -> list[OutlineEntry]:
    """Make an entry of each theme, and of the tens of clauses between themes."""
    place_of = {clause.id: place for place, clause in enumerate(clauses)}
    entries: list[OutlineEntry] = []
    end = 0
    for theme in [*themes, None]:
        begin = place_of[theme.first_id] if theme else len(clauses)
        between = [each for each in clauses[end:begin] if each.kind is ClauseKind.CLAUSE]
        entries += _outline_tens(between, language)
        if theme:
            end = place_of[theme.last_id] + 1
            ends = format_run(clauses[begin], clauses[end - 1])
            entries.append(OutlineEntry(theme.title, ends, theme.first_id))
    return entries


def _outline_tens(clauses: Sequence[Clause], language: str) -> list[OutlineEntry]:
    """Make an entry of each ten clauses, with the first words after the usual opening."""
    size, opening = max(10, len(clauses) // 200 * 10), _find_opening(clauses)
    entries = []
    for at in range(0, len(clauses), size):
        run = clauses[at : at + size]
        words = capitalize(run[0].text.removeprefix(opening).lstrip(", "), language)
        entries.append(OutlineEntry(get_first_words(words), format_run(run[0], run[-1]), run[0].id))
    return entries


def _find_opening(clauses: Sequence[Clause]) -> str:
    """Find the two words with which most clauses begin, such as 'The Parties'.

    An outline leaves them out, because they do not help to tell clauses apart.
    """
    if not clauses:
        return ""
    opening = " ".join(clauses[0].text.split(" ")[:2])
    count = sum(clause.text.startswith(opening) for clause in clauses)
    return opening if count > len(clauses) / 2 else ""
