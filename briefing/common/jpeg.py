"""The header of a JPEG file (ISO/IEC 10918-1, annex B)."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def read_size(jpeg: bytes) -> tuple[int, int] | None:
    """Read the width and height in pixels; None if it is not a JPEG file.

    >>> read_size(bytes.fromhex("ffd8 ffe0 0004 0000 ffc0 000b 08 0050 003c 03"))
    (60, 80)
    >>> read_size(b"GIF89a")
    """
    at = 2
    while jpeg.startswith(b"\xff\xd8") and jpeg[at : at + 1] == b"\xff":
        if jpeg[at + 1 : at + 2] and jpeg[at + 1] in _FRAMES:
            height, width = jpeg[at + 5 : at + 7], jpeg[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return None
