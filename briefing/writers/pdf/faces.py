"""The fonts of each setting, and the words in them."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from briefing.common.resources import get_shipped_path
from briefing.writers.pdf.machine_fonts import find_machine_fonts, is_machine_letter
from briefing.writers.pdf.shaping import UNITS, FontFile, GlyphRun, ShapedWord
from briefing.writers.typography import BODY, SERIF, Setting

# The families of other scripts beside Noto Sans and Noto Serif.
_PAIRS = (
    ("NotoSansArabic", "NotoNaskhArabic"),
    *(
        (f"NotoSans{script}", f"NotoSerif{script}")
        for script in ("Hebrew", "Armenian", "Georgian", "Devanagari", "Thai")
    ),
)
_WITHOUT_SERIFS = tuple(
    f"NotoSans{script}"
    for script in (
        *("Bengali", "Ethiopic", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao"),
        *("Malayalam", "Myanmar", "Sinhala", "Tamil", "Telugu", "Thaana"),
    )
)
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Invisible characters that a font may draw: soft hyphens, joiners, marks of direction, variation
# selectors.
_INVISIBLE = dict.fromkeys(
    (
        *(0x00AD, 0xFEFF),
        *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)),
        *range(0xFE00, 0xFE10),
    )
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"[\x09\x0b\x0c\x1c-\x20\x85\u1680\u2000-\u200a\u205f\u3000]+")
_BREAKS = re.compile(r"[ \u00a0]*(?:\r\n?|[\n\u2028\u2029])\u00a0*")
# A line must not end with a hyphen before a space (readers of the file would join the words), nor
# begin with a dash.
_JOINING_SPACE = re.compile(r"(?<=-) (?=\S)|(?<=\S) (?=[–—](?: |$))", re.MULTILINE)

_MAY_NEED_CLEANING = re.compile("  |- | [–—]|[\ufe00-\ufe0f]")


class Face:
    """The fonts of a setting: its own, and those that have what it lacks (→ ≤ ✓, ب, ა).

    Text that `is_spaced` has no ligatures.
    """

    def __init__(
        self, fonts: Sequence[Path], *, is_spaced: bool = False, is_bold: bool = False
    ) -> None:
        self._fonts = fonts
        self._is_bold = is_bold
        self._own = _load_font(fonts[0], 0)
        self._is_spaced = is_spaced
        # Half the words of a book are the same few, so shaped words are cached.
        self.shape: Callable[[str, bool], ShapedWord] = lru_cache(maxsize=1 << 16)(self._shape)
        self.find_font: Callable[[str], FontFile | None] = cache(self._search_font)

    def measure(self, word: str, size: float, spacing: float) -> float:
        """Measure a drawable word or part of one, with the spacing after each letter."""
        shaped = self.shape(word, has_rtl_letters(word))
        return shaped.width * size + shaped.gap_count * spacing

    def to_drawable(self, text: str) -> str:
        """Replace the letters that no font has."""
        if self._has_all_letters(text):
            return text
        return "".join(letter if self.find_font(letter) else REPLACEMENT for letter in text)

    def _shape(self, word: str, from_right: bool) -> ShapedWord:
        """Shape a drawable word as part of a text that runs from the left or from the right."""
        spaced = self._is_spaced
        runs = [
            GlyphRun(file, file.shape(text, from_right=from_right, is_spaced=spaced))
            for file, text in self._split_by_font(word)
        ]
        glyphs = [glyph for run in runs for glyph in run.glyphs]
        width = sum(glyph.advance + glyph.kerning for glyph in glyphs) / UNITS
        ordered = reversed(runs) if from_right else runs
        return ShapedWord(word, tuple(ordered), width, 0 if from_right else len(glyphs))

    def _split_by_font(self, word: str) -> Iterator[tuple[FontFile, str]]:
        """Split a drawable word into parts, each with the font that has its letters."""
        if self._has_all_letters(word):
            yield self._own, word
            return
        start, current = 0, self._own
        for at, letter in enumerate(word):
            # A mark, and a joiner, belongs to the letter before it.
            if at and letter in current.letters and not letter.isalnum():
                continue
            font = self.find_font(letter) or self._own
            if font is not current:
                if at > start:
                    yield current, word[start:at]
                start, current = at, font
        yield current, word[start:]

    def _has_all_letters(self, text: str) -> bool:
        """Return whether the own font has all letters of a cleaned text."""
        return text.isascii() or self._own.letters >= set(text)

    def _search_font(self, letter: str) -> FontFile | None:
        """Search the font that has a letter; None if no font has it."""
        places = [(path, 0) for path in self._fonts]
        if is_machine_letter(letter):
            places += find_machine_fonts(bold=self._is_bold)
        fonts = (_load_font(*place) for place in places)
        return next((font for font in fonts if letter in font.letters), None)


@cache
def _load_font(path: Path, index: int) -> FontFile:
    return FontFile(path, index)


def get_face(setting: Setting) -> Face:
    """Return the face of a setting."""
    return _get_style_face(setting.family, setting.bold, setting.italic, bool(setting.spacing))


@cache
def _get_style_face(family: str, bold: bool, italic: bool, is_spaced: bool) -> Face:
    weight = "Bold" if bold else "Regular"
    style = {(False, True): "Italic", (True, True): "BoldItalic"}.get((bold, italic), weight)
    folder = get_shipped_path("resources", "fonts")
    own = folder / f"{family.replace(' ', '')}-{style}.ttf"
    signs = folder / f"BriefingSigns-{weight}.ttf"
    scripts = (folder / "scripts" / f"{name}-{weight}.ttf" for name in _list_scripts(family))
    return Face((own, signs, *scripts), is_spaced=is_spaced, is_bold=bold)


def _list_scripts(family: str) -> list[str]:
    """List the families of other scripts: with serifs for a text with serifs, if they exist."""
    return [*(pair[family == SERIF] for pair in _PAIRS), *_WITHOUT_SERIFS]


def has_rtl_letters(text: str) -> bool:
    """Return whether a text has letters that run from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def clean_text(text: str) -> str:
    r"""Return the text as it is set: spaces folded, line ends as `\n`, nothing invisible.

    Spaces at the beginning of a line stay, as they do in the Word file.

    Control characters become U+FFFD.
    """
    if _is_clean(text):
        return text
    text = _CONTROLS.sub(REPLACEMENT, text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    text = _SPACES.sub(_fold_spaces, _BREAKS.sub("\n", text))
    return _JOINING_SPACE.sub("\N{NO-BREAK SPACE}", text.lstrip("\n\u00a0").rstrip("\n"))


def _fold_spaces(spaces: re.Match[str]) -> str:
    begins_line = spaces.start() == 0 or spaces.string[spaces.start() - 1] == "\n"
    return " " * len(spaces[0]) if begins_line else " "


def _is_clean(text: str) -> bool:
    """Return whether nothing in a text needs cleaning, as in most."""
    return (
        text.isprintable()
        and not _MAY_NEED_CLEANING.search(text)
        and unicodedata.is_normalized("NFC", text)
    )


def to_printable(text: str) -> str:
    """Return what a page shows of a text: U+FFFD for each letter that the fonts lack."""
    return get_face(BODY).to_drawable(clean_text(text))


def list_machine_fonts(texts: Iterable[str]) -> set[Path]:
    """List the fonts of the machine that some texts need."""
    faces = [get_face(BODY.replace_fields(bold=bold)) for bold in (False, True)]
    letters = {letter for text in texts if not text.isascii() for letter in text}
    fonts = (face.find_font(each) for face in faces for each in filter(is_machine_letter, letters))
    shipped = get_shipped_path("resources", "fonts")
    return {font.path for font in fonts if font and not font.path.is_relative_to(shipped)}


def measure_width(text: str, setting: Setting) -> float:
    """Measure a drawable text, without the spacing after the last letter."""
    if not text:
        return 0.0
    face, size, spacing = get_face(setting), setting.size, setting.spacing
    space = face.measure(" ", size, spacing)
    words = text.split(" ")
    width = sum(face.measure(word, size, spacing) for word in words if word)
    return width + space * (len(words) - 1) - spacing
