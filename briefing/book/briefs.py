"""The briefs for the whole meeting: the scene-setter, and late news as addenda."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.book import dates
from briefing.book.blocks import Paragraph
from briefing.book.composition import Composition
from briefing.book.model import Section
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.formatting import join_lines, split_lines


def compose_scene_setter(composition: Composition) -> Iterator[Section]:
    """Compose the scene-setter."""
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
            shares_page=True,
        )


def compose_addenda(composition: Composition) -> Iterator[Section]:
    """Compose the addenda in order, each on its own pages, which can be sent later."""
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
    """Make a paragraph of each line that is not empty; a list or a table is one."""
    for brief in briefs:
        lines = [line for line in split_lines(brief.text, brief.spans) if line.text.strip()]
        for kind, group in groupby(lines, key=lambda line: line.kind):
            for part in ([line] for line in group) if kind is None else [list(group)]:
                text, spans = join_lines(part)
                yield Paragraph(text, marking=brief.marking, spans=spans)
