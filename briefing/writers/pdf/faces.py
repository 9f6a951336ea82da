"""The embedded fonts: the face of each setting, and the widths of words in it."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from briefing.common.resources import get_shipped_path
from briefing.writers.pdf.reportlab_internals import get_letter_widths
from briefing.writers.typography import Setting

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
_BREAKS = re.compile(r"[ \u00a0]*(?:\r\n?|[\n\u2028\u2029])[ \u00a0]*")
# A line must not end with a hyphen before a space (readers of the file would join the words), nor
# begin with a dash.
_JOINING_SPACE = re.compile(r"(?<=-) (?=\S)|(?<=\S) (?=[–—](?: |$))", re.MULTILINE)


class _Widths(dict[str, float]):
    """The widths of a font's letters; a missing letter is looked up in the font of signs."""

    def __init__(self, widths: Mapping[str, float], signs: Callable[[], "Face"]) -> None:
        super().__init__(widths)
        self._signs = signs

    def __missing__(self, letter: str) -> float:
        return self._signs().width(letter)


class Face:
    """One font file, with the widths of words at a size of one point.

    What Noto lacks (→ ≤ ✓) comes from the face `signs`, which has none itself.
    """

    def __init__(self, name: str, signs: str = "") -> None:
        self.name = name
        self._signs = signs
        self.font = TTFont(name, str(get_shipped_path("resources", "fonts", f"{name}.ttf")))
        registerFont(self.font)
        widths = get_letter_widths(self.font)
        own = {chr(code): width / 1000 for code, width in widths.items()}
        self._widths = _Widths(own, lambda: _load_face(signs)) if signs else own
        # Half the words of a book are the same few, so measured words are cached.
        self.width: Callable[[str], float] = lru_cache(maxsize=1 << 16)(self._measure)

    def _measure(self, word: str) -> float:
        return sum(map(self._widths.__getitem__, word))

    def to_drawable(self, text: str) -> str:
        """Replace the letters that neither the font nor its signs have."""
        if self._has_all_letters(text):
            return text
        return "".join(letter if self._has_letter(letter) else REPLACEMENT for letter in text)

    def split_by_font(self, text: str) -> Iterator[tuple[TTFont, str]]:
        """Split a drawable text into parts, each with the font of its letters."""
        if self._has_all_letters(text):
            yield self.font, text
            return
        for own, letters in groupby(text, key=self._widths.__contains__):
            yield self.font if own else _load_face(self._signs).font, "".join(letters)

    def _has_all_letters(self, text: str) -> bool:
        """Return whether the font itself has all letters of a cleaned text."""
        return text.isascii() or self._widths.keys() >= set(text)

    def _has_letter(self, letter: str) -> bool:
        return letter in self._widths or bool(
            self._signs and _load_face(self._signs)._has_letter(letter)
        )


@cache
def _load_face(name: str, signs: str = "") -> Face:
    return Face(name, signs)


def get_face(setting: Setting) -> Face:
    """Return the face of a setting."""
    return _get_style_face(setting.family, setting.bold, setting.italic)


@cache
def _get_style_face(family: str, bold: bool, italic: bool) -> Face:
    style = {
        (False, False): "Regular",
        (True, False): "Bold",
        (False, True): "Italic",
        (True, True): "BoldItalic",
    }[bold, italic]
    signs = "BriefingSigns-Bold" if bold else "BriefingSigns-Regular"
    return _load_face(f"{family.replace(' ', '')}-{style}", signs)


def clean_text(text: str) -> str:
    r"""Return the text as it is set: spaces folded, line ends as `\n`, nothing invisible.

    Control characters become U+FFFD.
    """
    text = _CONTROLS.sub(REPLACEMENT, text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    return _JOINING_SPACE.sub("\N{NO-BREAK SPACE}", text.lstrip("\n\u00a0").rstrip("\n"))


def to_printable(text: str) -> str:
    """Return what a page shows of a text: U+FFFD for each letter that the fonts lack."""
    return _load_face("NotoSerif-Regular", "BriefingSigns-Regular").to_drawable(clean_text(text))


def measure_width(text: str, setting: Setting) -> float:
    """Measure a drawable text, without the spacing after the last letter."""
    if not text:
        return 0.0
    return get_face(setting).width(text) * setting.size + setting.spacing * (len(text) - 1)
