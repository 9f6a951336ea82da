"""Two documents, or two languages of one, in the same file: where the second begins."""

from collections.abc import Sequence

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.labels import labels
from briefing.reading.language import foreign
from briefing.reading.opening import title_likeness
from briefing.reading.paragraphs import Paragraph
from briefing.reading.sequences import numbering

SECOND_DOCUMENT = QT_TRANSLATE_NOOP("reading", "a second document in the same file")
SECOND_LANGUAGE = QT_TRANSLATE_NOOP("reading", "another language in the same file")
READ_ALONE = {
    SECOND_DOCUMENT: QT_TRANSLATE_NOOP(
        "reading",
        "From here on there is a second document in the same file. Only what stands above was "
        "read: save the rest as a file of its own and read that too.",
    ),
    SECOND_LANGUAGE: QT_TRANSLATE_NOOP(
        "reading",
        "From here on there is another language in the same file. Only what stands above was "
        "read: save the rest as a file of its own and read that too.",
    ),
}

_LIKE_A_TITLE = 3.0
# Each one that is tried costs a look at the whole text.
_TITLES = 20


def second(paragraphs: Sequence[Paragraph], main: str | None) -> tuple[int, str] | None:
    """The index at which something else begins, and what it is; None where all is one text."""
    index = foreign([paragraph.text for paragraph in paragraphs], main)
    if index:
        while index > 1 and _is_title(paragraphs[index - 1]):
            index -= 1
        return index, SECOND_LANGUAGE
    titles = [
        index
        for index, paragraph in enumerate(paragraphs)
        if index and _is_like_a_title(paragraph) and not labels(paragraph.text)
    ]
    for index in titles[:_TITLES]:
        before, after = numbering(paragraphs[:index]), numbering(paragraphs[index:])
        if len(before.heads) > 1 and after.heads and after.heads[0].label.value[0] == 1:
            return index, SECOND_DOCUMENT
    return None


def _is_like_a_title(paragraph: Paragraph) -> bool:
    """What is neither set as a heading nor in capitals is never so like one: most need no look."""
    set_apart = bool(paragraph.heading) or paragraph.plain.isupper()
    return set_apart and title_likeness(paragraph) >= _LIKE_A_TITLE


def _is_title(above: Paragraph) -> bool:
    """The short lines above the first foreign paragraph are its title."""
    return len(above.plain) < 200 and title_likeness(above) >= 1.5
