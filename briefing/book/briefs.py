"""What the desk writes for a meeting as a whole: the scene-setter, and late news in addenda."""

from collections.abc import Iterable, Iterator

from briefing.book import dates
from briefing.book.blocks import Paragraph
from briefing.book.composition import Composition
from briefing.book.model import Section
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.brief import Brief, BriefKind


def compose_scene_setter(composition: Composition) -> Iterator[Section]:
    """The scene-setter."""
    briefs = composition.select_briefs(BriefKind.SCENE)
    if briefs:
        title = composition.translate(QT_TRANSLATE_NOOP("book", "Scene-setter"))
        days = dict.fromkeys(composition.format_as_of(brief.as_of) for brief in briefs)
        yield Section(
            target="scene",
            title=title,
            blocks=tuple(_make_paragraphs(briefs)),
            subtitle=" · ".join(filter(None, days)),
            tab=title,
        )


def compose_addenda(composition: Composition) -> Iterator[Section]:
    """The addenda in the order in which they came, each with pages that can be sent after it."""
    say = composition.translate
    zone = composition.prepared.tzinfo
    for number, brief in enumerate(composition.select_briefs(BriefKind.ADDENDUM), start=1):
        day = brief.as_of or brief.created.astimezone(zone).date()
        title = say(QT_TRANSLATE_NOOP("book", "Addendum {number} · {date}"))
        yield Section(
            target=f"addendum-{brief.id}",
            title=title.format(number=number, date=dates.format_date(day, composition.wording)),
            blocks=tuple(_make_paragraphs([brief])),
            tab=say(QT_TRANSLATE_NOOP("book", "Addenda")),
        )


def _make_paragraphs(briefs: Iterable[Brief]) -> Iterator[Paragraph]:
    """The lines as they were typed, each a paragraph."""
    for brief in briefs:
        for line in brief.text.splitlines():
            if line.strip():
                yield Paragraph(line, marking=brief.marking)
