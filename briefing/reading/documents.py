"""Several documents in one file: each can be read by itself."""

from dataclasses import replace

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.lines import Document
from briefing.reading.structure import find_structure

NO_SUCH_DOCUMENT = QT_TRANSLATE_NOOP(
    "error", "“{name}” has no document {number}: {count} were found in it."
)


def select_document(document: Document, number: int) -> Document:
    """Return one of the documents of a file, counted from 1, with its lines counted from 1."""
    spans = find_structure(document.text, document.file_name, document.original).documents
    if number == 1:
        return document  # read as it is, it is the first one, and tells of the others
    if not 1 < number <= len(spans):
        count = max(len(spans), 1)
        raise BriefingError(NO_SUCH_DOCUMENT, name=document.file_name, number=number, count=count)
    span = spans[number - 1]
    lines = document.text.lines[span.first_line - 1 : span.last_line]
    text = replace(
        document.text,
        lines=tuple(replace(line, number=place) for place, line in enumerate(lines, start=1)),
        remarks=tuple(
            replace(remark, line=remark.line - span.first_line + 1)
            for remark in document.text.remarks
            if remark.line and span.first_line <= remark.line <= span.last_line
        ),
    )
    return replace(document, text=text)
