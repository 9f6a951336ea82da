"""Reading: from a file to a structured statement.

`read` runs the whole pipeline. The steps, in order, each with its module:

1. `load_document` (here): the bytes of the file (`common.limited_file`), and a reader for its
   format (`text` with `encodings`, `html`, `word`, `odt`, `rtf`, `pdf`; the parts of each stand in
   modules that begin with its name, and in `package`, `line_writer`, `layout`) that gives a
   `DocumentText` of `Line`s (`lines`). What a file hides is left out with a remark
   (`omissions`); `tables` decides how tables are read.
2. `find_structure` (`structure`) runs the other steps, from 3 to 11.
3. `find_furniture` (`furniture`): lines that belong to the page or the web site (`skipped_lines`).
4. `build_paragraphs` (`paragraph_builder`): the other lines joined to `Paragraph`s (`paragraphs`).
5. `detect_language` (`language`), then `find_embedded_document` (`embedded_document`): where a
   second document or another language begins. Only the first document is read; `documents` of the
   reading lists all, and `select_document` (`documents`) gives each by itself.
6. `is_footnote` (`ending`): footnotes are taken out (`note_references` finds what refers to them);
   `split_off_annexes` (`annexes`): an annex is read as a statement of its own. The rest is body.
7. `split_at_missing_numbers` (`numbering_gaps`) with `find_numbering` (`sequences`): the labels
   (`labels`) that number the clauses, as a `Numbering` of `ClauseHead`s.
8. `build_draft` (`draft`): the body divided into a `Draft`: `Opening` (`opening`), clauses with
   nested items (`clauses`) below headings (`sections`), `Ending` (`ending`). In a text without
   numbers, or with numbers that are not those of the clauses, `find_hinge` (`hinge`) finds where
   the operative part begins: at a lead-in, a heading or an operative verb (`operative_words`).
9. The facts about the whole: title (also from `header`), `kinds`, `find_parties` (`parties`),
   `read_signatories` (`signatures`, with `signature_cells` and `signature_table`),
   `find_date_and_place` (`date_and_place`, `dates`).
10. `gather_tables` (`table_rows`); remarks on what a person should look at: `sequence_check`,
   `suspect_characters`.
11. The result is a `Reading` (`briefing.domain.reading`), in which every line has its place.

Where the source has debris ("21<sup>st</sup>"), `clean_reading` offers the words without it; a
person takes them or leaves them.

A person may correct a reading: `open_proof` (`corrections`) divides it into `Piece`s, one for each
line (`pieces`), `apply_correction` changes some of them, and `ReadingAssembler` (`assembly`) groups
the pieces to `Unit`s and `ClauseGroup`s and builds a new `Reading` of them.

`photograph` is apart: it reads pictures of persons. `isolation` is what the program calls: it opens
each foreign file in a child process.
"""

from collections.abc import Callable, Collection, Set
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.limited_file import read_limited
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Reading
from briefing.reading.lines import Document, DocumentText, refuse_too_many_lines

TOO_LARGE = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is too large ({size} MB; the limit is {limit} MB). Save the part you need as a "
    "separate file.",
)
UNKNOWN_KIND = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is a file type that cannot be read here ({suffix}). Save it as .docx, .odt, .rtf, "
    ".pdf, .html or .txt.",
)
WRONG_ENCODING = QT_TRANSLATE_NOOP("error", "“{name}” cannot be read as {encoding}.")
NO_TEXT = QT_TRANSLATE_NOOP("error", "“{name}” contains no text.")

_TEXT_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".text", ""})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_LIMITS_MB = {".docx": 50, ".odt": 50, ".rtf": 20, ".pdf": 100, ".html": 20, ".htm": 20}
_TEXT_LIMIT_MB = 4

Extractor = Callable[[bytes, Path], DocumentText]
"""Extracts the lines of a file from its bytes."""


def read(path: Path, number: int = 1, clean_lines: Collection[int] = ()) -> Reading:
    """Read the statement in a file; of several documents in it, the one with this number.

    The clean reading is taken of the paragraphs that begin in `clean_lines`. Raises BriefingError,
    in one sentence, if there is none. This is for files that are trusted: `isolation` opens all
    others.
    """
    return find_reading(load_document(path), number, clean_lines)


def find_reading(document: Document, number: int = 1, clean_lines: Collection[int] = ()) -> Reading:
    """Find the structure of a document; of several in it, of the one with this number."""
    from briefing.reading.structure import find_structure

    if number != 1:
        from briefing.reading.documents import select_document

        document = select_document(document, number)
    reading = find_structure(document.text, document.file_name, document.original)
    if clean_lines:
        from briefing.reading.clean_reading import refuse_unknown_lines, take_clean_reading

        if isinstance(clean_lines, Set):
            refuse_unknown_lines(reading, clean_lines)
        reading = take_clean_reading(reading, clean_lines)
    return reading


def load_document(
    path: Path, encoding: str | None = None, extract: Extractor | None = None
) -> Document:
    """Load a file and extract its lines. `encoding`: of a text, if a person states it."""
    original = read_limited(path, _LIMITS_MB.get(path.suffix.lower(), _TEXT_LIMIT_MB), TOO_LARGE)
    readable = _convert_to_utf8(original, path, encoding) if encoding else original
    received = (extract or extract_lines)(readable, path)
    return Document(path.name, original, received)


def has_encoding(file_name: str) -> bool:
    """Tell whether files of this kind can be in different encodings."""
    return Path(file_name).suffix.lower() in _TEXT_SUFFIXES | _HTML_SUFFIXES


def _convert_to_utf8(original: bytes, path: Path, encoding: str) -> bytes:
    """Convert the bytes to UTF-8, which every reader recognises without guessing."""
    try:
        return original.decode(encoding).encode()
    except UnicodeError as error:
        raise BriefingError(WRONG_ENCODING, name=path.name, encoding=encoding) from error


def is_plain_text(path: Path) -> bool:
    """Tell whether this kind of file is text and nothing else."""
    return path.suffix.lower() in _TEXT_SUFFIXES


def extract_lines(original: bytes, path: Path) -> DocumentText:
    """Extract the lines of a file; raises BriefingError if it has none, or too many."""
    received = _call_reader(original, path)
    if all(line.is_blank for line in received.lines):
        raise BriefingError(NO_TEXT, name=path.name)
    refuse_too_many_lines(len(received.lines), path.name)
    return received


def _call_reader(original: bytes, path: Path) -> DocumentText:
    """Call the reader of this format. Each is imported on first use: its libraries are heavy."""
    suffix = path.suffix.lower()
    if suffix in _TEXT_SUFFIXES:
        from briefing.reading.formats.text import read_text

        return read_text(original, path)
    if suffix in _HTML_SUFFIXES:
        from briefing.reading.formats.html import read_html

        return read_html(original, path)
    if suffix == ".docx":
        from briefing.reading.formats.word import read_word

        return read_word(original, path)
    if suffix == ".odt":
        from briefing.reading.formats.odt import read_odt

        return read_odt(original, path)
    if suffix == ".rtf":
        from briefing.reading.formats.rtf import read_rtf

        return read_rtf(original, path)
    if suffix == ".pdf":
        from briefing.reading.formats.pdf import read_pdf

        return read_pdf(original, path)
    raise BriefingError(UNKNOWN_KIND, name=path.name, suffix=suffix)
