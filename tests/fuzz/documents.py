"""Documents changed at random: each is read, or refused in a sentence.

`python -m tests.fuzz --minutes 5` reads them in a child process as the program does; the tests read
some of them in this process, where an error of a reader is seen as what it is.
"""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from tests.reading.formats.odt_files import make_paragraph as make_odt_paragraph
from tests.reading.formats.odt_files import write_odt
from tests.reading.formats.word_files import make_item, make_paragraph, write_document

LINES = ("Joint Statement", "The Parties agree:", "1. The Parties meet.", "2. Ürün, Ығдыр.")
TOKENS = (
    *(b"<", b">", b"&", b"&#0;", b"<!--", b"]]>", b"\x00", b"\xff\xfe", b"-1", b"9999999999"),
    *(b"<table>", b"<td colspan=99999>", b"<ol start=-7>", b"</p>", b"{\\rtf", b"\\bin99999 "),
    *(b"<w:tbl>", b"</w:p>", b'w:val="-5"', b"/Kids", b"/Length 99999", b"endstream", b"1 0 R"),
)


@dataclass(frozen=True)
class FuzzedFile:
    """A changed document: the kind of file, the seed it came of, and its bytes."""

    suffix: str
    seed: int
    content: bytes


def write_originals(folder: Path) -> dict[str, bytes]:
    """Write one document of each format; return their bytes by suffix."""
    text = "\n\n".join(LINES)
    body = "".join(f"<p>{line}</p>" for line in LINES)
    page = f"<html><style>.a{{color:red}}</style><body>{body}<ol><li>One.</ol></body></html>"
    escaped = "".join(each if ord(each) < 128 else f"\\u{ord(each)}?" for each in text)
    rtf = "{\\rtf1\\ansi " + escaped.replace("\n", "\\par ") + "}"
    word = write_document(
        folder / "a.docx", "".join(map(make_paragraph, LINES)) + make_item("An item.", 1)
    )
    odt = write_odt(folder / "a.odt", "".join(map(make_odt_paragraph, LINES)))
    return {
        ".txt": text.encode(),
        ".html": page.encode(),
        ".rtf": rtf.encode("ascii"),
        ".pdf": _write_pdf(),
        ".docx": word.read_bytes(),
        ".odt": odt.read_bytes(),
    }


def _write_pdf() -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pageCompression=0, invariant=1)
    for at, line in enumerate(LINES):
        canvas.drawString(72, 700 - 20 * at, line)
    canvas.save()
    return stream.getvalue()


def make_files(originals: dict[str, bytes], first_seed: int = 0) -> Iterator[FuzzedFile]:
    """Make changed documents without end, of each format in turn."""
    seed = first_seed
    while True:
        for suffix, content in originals.items():
            chance = random.Random(f"{suffix}{seed}")
            is_package = content.startswith(b"PK") and chance.random() < 0.8
            change = _change_part if is_package else _change_bytes
            yield FuzzedFile(suffix, seed, change(content, chance))
        seed += 1


def _change_bytes(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        chance.choice(_CHANGES)(changed, chance)
    return bytes(changed)


def _change_part(content: bytes, chance: random.Random) -> bytes:
    """Change one part of a package, so that the package itself still opens."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice(sorted(parts))
    parts[name] = _change_bytes(parts[name], chance)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for each, data in parts.items():
            package.writestr(zipfile.ZipInfo(each), data)
    return stream.getvalue()


def _turn_byte(content: bytearray, chance: random.Random) -> None:
    if content:
        content[chance.randrange(len(content))] = chance.randrange(256)


def _insert_token(content: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(content))
    content[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 50))


def _remove_run(content: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(content))
    del content[at : at + chance.randint(1, 200)]


def _repeat_run(content: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(content))
    content[at:at] = content[at : at + chance.randint(1, 300)] * chance.choice((1, 2, 100))


_CHANGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _turn_byte,
    _insert_token,
    _remove_run,
    _repeat_run,
)
