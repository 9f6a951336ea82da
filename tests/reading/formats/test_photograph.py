"""A chosen picture becomes a photograph: upright, small, without metadata."""

import io
import random
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from briefing.common.errors import BriefingError
from briefing.reading.formats.photograph import HEIGHT, WIDTH, make_photograph, read_picture_file


def load_photograph(path: Path) -> bytes:
    return make_photograph(read_picture_file(path), path.name)


RED, GREEN = (200, 30, 30), (30, 160, 60)
ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825


def _make_two_halves(width: int, height: int) -> Image.Image:
    """Red above, green below."""
    picture = Image.new("RGB", (width, height), GREEN)
    picture.paste(RED, (0, 0, width, height // 2))
    return picture


def _open(jpeg: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(jpeg))
    assert (picture.format, picture.mode) == ("JPEG", "RGB")
    return picture


def _is_near(picture: object, expected: tuple[int, ...]) -> bool:
    assert isinstance(picture, tuple)
    return all(abs(one - other) < 12 for one, other in zip(picture, expected, strict=True))


def test_a_large_picture_is_made_small_and_keeps_its_shape(tmp_path: Path) -> None:
    path = tmp_path / "portrait.jpg"
    _make_two_halves(3000, 4500).save(path)
    picture = _open(load_photograph(path))
    assert picture.height == HEIGHT
    assert picture.width == pytest.approx(HEIGHT * 3000 / 4500, abs=1)
    assert picture.width <= WIDTH
    assert _is_near(picture.getpixel((100, 100)), RED)
    assert _is_near(picture.getpixel((100, 700)), GREEN)


def test_what_a_camera_writes_beside_the_picture_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "camera.jpg"
    exif = Image.Exif()
    exif[MAKER] = "A camera of the ministry"
    exif[GPS] = {1: "N", 2: (51.0, 10.0, 0.0)}
    _make_two_halves(300, 400).save(path, exif=exif, comment=b"taken in the lobby", dpi=(300, 300))
    assert b"ministry" in path.read_bytes()

    photograph = load_photograph(path)
    assert b"ministry" not in photograph
    assert b"lobby" not in photograph
    assert not _open(photograph).getexif()
    segments = [photograph[at + 1] for at in _find_segments(photograph)]
    assert 0xFE not in segments  # no comment
    assert [each for each in segments if 0xE0 <= each <= 0xEF] == [0xE0]  # the JFIF head alone


def _find_segments(jpeg: bytes) -> list[int]:
    """Where each segment of a JPEG file begins, up to the picture itself."""
    places, at = [], 2
    while jpeg[at + 1] != 0xDA:
        places.append(at)
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return places


def test_a_picture_taken_on_its_side_stands_upright(tmp_path: Path) -> None:
    path = tmp_path / "side.jpg"
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # to be turned clockwise
    _make_two_halves(400, 300).rotate(90, expand=True).save(path, exif=exif)
    picture = _open(load_photograph(path))
    assert picture.size == (400, 300)
    assert _is_near(picture.getpixel((50, 50)), RED)
    assert _is_near(picture.getpixel((350, 250)), GREEN)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_a_png_leaves_open_is_white(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "open.png"
    picture = Image.new("RGBA", (60, 80), (0, 0, 0, 0))
    picture.paste((40, 40, 40, 255), (0, 40, 60, 80))
    picture.convert(mode).save(path, pnginfo=_make_text("kept by the desk"))
    photograph = load_photograph(path)
    assert b"kept by the desk" not in photograph
    assert _is_near(_open(photograph).getpixel((30, 10)), (255, 255, 255))
    assert _is_near(_open(photograph).getpixel((30, 70)), (40, 40, 40))


def _make_text(comment: str) -> PngInfo:
    info = PngInfo()
    info.add_text("Comment", comment)
    return info


@pytest.mark.parametrize("mode", ["1", "L", "CMYK"])
def test_pictures_in_other_colours(mode: str, tmp_path: Path) -> None:
    path = tmp_path / f"other{'.jpg' if mode == 'CMYK' else '.png'}"
    Image.new("RGB", (60, 80), (255, 255, 255)).convert(mode).save(path)
    assert _is_near(_open(load_photograph(path)).getpixel((30, 40)), (255, 255, 255))


def test_a_grey_picture_of_sixteen_bits_keeps_its_greys(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    Image.new("I;16", (60, 80), 0x4000).save(path)
    assert _is_near(_open(load_photograph(path)).getpixel((30, 40)), (64, 64, 64))


def _get_refusal(path: Path) -> str:
    with pytest.raises(BriefingError) as refusal:
        load_photograph(path)
    return str(refusal.value)


def test_other_files_are_refused(tmp_path: Path) -> None:
    gif = tmp_path / "moving.gif"
    _make_two_halves(30, 40).save(gif)
    assert "“moving.gif” is not a JPEG or PNG picture" in _get_refusal(gif)
    renamed = gif.rename(tmp_path / "moving.jpg")
    assert "not a JPEG or PNG picture" in _get_refusal(renamed)
    empty = tmp_path / "empty.png"
    empty.touch()
    assert "not a JPEG or PNG picture" in _get_refusal(empty)
    assert "Cannot open" in _get_refusal(tmp_path / "absent.jpg")


def test_a_picture_that_would_fill_the_memory(tmp_path: Path) -> None:
    """Its head says so, in a file of some bytes."""
    for width, height in ((9000, 9000), (12_000, 12_000), (60_000, 60_000)):
        path = tmp_path / "bomb.png"
        head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
        path.write_bytes(
            b"\x89PNG\r\n\x1a\n" + _make_chunk(b"IHDR", head) + _make_chunk(b"IDAT", b"")
        )
        assert "more than 60 megapixels" in _get_refusal(path)


def _make_chunk(kind: bytes, content: bytes) -> bytes:
    exif = struct.pack(">I", len(content)) + kind + content
    return exif + struct.pack(">I", zlib.crc32(kind + content))


def test_a_file_that_is_far_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert "too large for a photograph (200.0 MB" in _get_refusal(path)


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_a_picture_cut_off_or_with_bytes_turned(suffix: str, tmp_path: Path) -> None:
    """A sentence that refuses the file, or a photograph; never anything else."""
    path = tmp_path / f"damaged{suffix}"
    picture = Image.effect_noise((120, 160), 90).convert("RGB")
    picture.save(
        path, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    )
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "or it is damaged" in _get_refusal(path)
    chance = random.Random(7)
    for _ in range(150):
        turned = bytearray(whole)
        for _ in range(6):
            turned[chance.choice((chance.randrange(200), chance.randrange(len(turned))))] ^= 0xFF
        path.write_bytes(turned)
        with suppress(BriefingError):
            _open(load_photograph(path)).load()
