"""Documents that a Word file embeds as a whole: Word shows them as part of its text."""

from pathlib import Path, PurePosixPath

from lxml import etree

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.formats.package import WordPackage
from briefing.reading.lines import DocumentText

NOT_READ = QT_TRANSLATE_NOOP(
    "reading",
    "Another document is embedded here and was not read. Open the file in Word and save it again.",
)

_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_chunk(package: WordPackage, element: etree._Element) -> DocumentText | None:
    """Read the document that `element` embeds; None if it is of a kind that is not read here."""
    target = package.find_target(element.get(_RELATION_ID) or "")
    content = package.read_bytes(target) if target else None
    if target is None or content is None:
        return None
    path = Path(PurePosixPath(target).name)
    try:
        return _read_content(content, path)
    except BriefingError:
        return None


def _read_content(content: bytes, path: Path) -> DocumentText | None:
    suffix = path.suffix.lower()
    if suffix in (".html", ".htm", ".xhtml"):
        from briefing.reading.formats.html import read_html

        return read_html(content, path)
    if suffix == ".rtf":
        from briefing.reading.formats.rtf import read_rtf

        return read_rtf(content, path)
    if suffix == ".txt":
        from briefing.reading.formats.text import read_text

        return read_text(content, path)
    return None
