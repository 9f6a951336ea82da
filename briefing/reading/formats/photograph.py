"""Turn a picture that a person chooses into the photograph that is stored.

A camera adds data to a picture (time and place, the owner, a small copy of what was cut away
later). None of it may go into a book, so only the visible picture is stored.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.common.errors import BriefingError
from briefing.common.limited_file import read_limited
from briefing.common.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL.Image import Image

TOO_LARGE = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is too large for a photograph ({size} MB; the limit is {limit} MB). Save a "
    "smaller copy.",
)
TOO_MANY_DOTS = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is too large for a photograph: it has more than {limit} megapixels. Save a "
    "smaller copy.",
)
NO_PICTURE = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is not a JPEG or PNG picture, or it is damaged. Save it as .jpg or .png.",
)

# Enough to print a passport photograph: 35 × 45 mm at more than 300 dots an inch.
WIDTH, HEIGHT = 600, 800

_LIMIT_MB = 30
_LIMIT_MILLION = 60
_PAPER = (255, 255, 255)
_QUALITY = 88


def read_picture_file(path: Path) -> bytes:
    """Read the bytes of a picture file; raises BriefingError if it is too large."""
    return read_limited(path, _LIMIT_MB, TOO_LARGE)


def make_photograph(received: bytes, name: str) -> bytes:
    """Make a JPEG of a JPEG or PNG: upright, RGB, at most WIDTH × HEIGHT points.

    The result has no metadata. Transparent parts become white, as paper is. Raises BriefingError
    for any other file; `name` is that of the file.
    """
    with _pillow_errors_as_sentences(name):
        image = _open_image(received)
    if image.width * image.height > _LIMIT_MILLION * 1_000_000:
        raise BriefingError(TOO_MANY_DOTS, name=name, limit=_LIMIT_MILLION)
    with _pillow_errors_as_sentences(name):
        return _make_plain_jpeg(image)


@contextmanager
def _pillow_errors_as_sentences(name: str) -> Iterator[None]:
    """Turn whatever Pillow raises into one sentence: damaged pictures raise many errors.

    What it warns of are faults that it read over. They are not printed.
    """
    from PIL.Image import DecompressionBombError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except DecompressionBombError as error:
        raise BriefingError(TOO_MANY_DOTS, name=name, limit=_LIMIT_MILLION) from error
    except Exception as error:
        raise BriefingError(NO_PICTURE, name=name) from error


def _open_image(received: bytes) -> "Image":
    """Open a picture; its points are not read yet."""
    from PIL import Image

    return Image.open(io.BytesIO(received), formats=("JPEG", "PNG"))


def _make_plain_jpeg(image: "Image") -> bytes:
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I"):  # 16 bits a point; a plain conversion cuts off at 255
        upright = upright.convert("I").point(lambda grey: grey / 256).convert("L")
    upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    upright.thumbnail((WIDTH, HEIGHT))
    plain = Image.new("RGB", upright.size, _PAPER)  # a new picture has no metadata
    plain.paste(upright, mask=upright if upright.mode == "RGBA" else None)
    buffer = io.BytesIO()
    plain.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
