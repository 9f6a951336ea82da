"""A picture that a person picks, made the photograph that is kept of somebody.

What a camera writes beside a picture (where and when it was taken, whose it is, a smaller copy of
what was later cut away) must not go into a book, so nothing of the file is kept but what is seen.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.files import read_limited

if TYPE_CHECKING:
    from PIL.Image import Image

TOO_LARGE = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is too large for a photograph ({size} MB; the limit is {limit} MB). "
    "Save it smaller and take that.",
)
TOO_MANY_DOTS = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is too large for a photograph: it has more than {limit} million picture points. "
    "Save it smaller and take that.",
)
NO_PICTURE = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is no JPEG or PNG picture, or it is damaged. Save it as .jpg or .png and take that.",
)

# What a passport photograph needs in print: 35 × 45 mm at more than 300 dots an inch.
WIDTH, HEIGHT = 600, 800

_LIMIT_MB = 30
_LIMIT_MILLION = 60
_PAPER = (255, 255, 255)
_QUALITY = 88


def load_photograph(path: Path) -> bytes:
    """The picture in a JPEG or PNG file as a JPEG: upright, RGB, at most WIDTH × HEIGHT points.

    It holds nothing but the picture. What a PNG leaves open becomes white, as paper is. Raises
    BriefingError for any other file.
    """
    received = read_limited(path, _LIMIT_MB, TOO_LARGE)
    with _pillow_errors_as_sentences(path):
        image = _open_image(received)
    if image.width * image.height > _LIMIT_MILLION * 1_000_000:
        raise BriefingError(TOO_MANY_DOTS, name=path.name, limit=_LIMIT_MILLION)
    with _pillow_errors_as_sentences(path):
        return _make_plain_jpeg(image)


@contextmanager
def _pillow_errors_as_sentences(path: Path) -> Iterator[None]:
    """Whatever Pillow raises, in one sentence: a damaged picture makes a dozen kinds of it."""
    from PIL.Image import DecompressionBombError

    try:
        yield
    except DecompressionBombError as error:
        raise BriefingError(TOO_MANY_DOTS, name=path.name, limit=_LIMIT_MILLION) from error
    except Exception as error:
        raise BriefingError(NO_PICTURE, name=path.name) from error


def _open_image(received: bytes) -> "Image":
    """The head of a picture; its points are not read yet."""
    from PIL import Image

    with warnings.catch_warnings():  # of a size that is too large here anyway
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(received), formats=("JPEG", "PNG"))


def _make_plain_jpeg(image: "Image") -> bytes:
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I"):  # 16 bits a point, which a mere conversion cuts off at 255
        upright = upright.convert("I").point(lambda grey: grey / 256).convert("L")
    upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    upright.thumbnail((WIDTH, HEIGHT))
    plain = Image.new("RGB", upright.size, _PAPER)  # a picture just made carries nothing else
    plain.paste(upright, mask=upright if upright.mode == "RGBA" else None)
    buffer = io.BytesIO()
    plain.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
