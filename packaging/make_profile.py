"""Make the colour profile that a PDF names as its output intent: sRGB (IEC 61966-2-1).

The profile is the one that LittleCMS builds in ('No copyright, use freely'), had through Pillow. It
is kept in `resources/colour/`; run this again only to take up a newer LittleCMS:
`python packaging/make_profile.py`. What would differ from one run to the next is set here: the
date, and the profile's ID that follows from the bytes (ICC.1:2004-10, 7.2.8 and 7.2.18). The
version is said to be 4.2, the newest that PDF 1.7 knows (ISO 32000-1, table 66); none of its tags
is younger.
"""

import struct
import sys
from datetime import datetime
from hashlib import md5
from pathlib import Path

from PIL.ImageCms import ImageCmsProfile, createProfile

PROFILE = Path(__file__).resolve().parent.parent / "resources" / "colour" / "sRGB.icc"
MADE = datetime(2022, 5, 10)
VERSION, DATE, ID = slice(8, 12), slice(24, 36), slice(84, 100)
FLAGS, INTENT = slice(44, 48), slice(64, 68)


def profile() -> bytes:
    """The profile, the same on any machine and day."""
    made = bytearray(ImageCmsProfile(createProfile("sRGB")).tobytes())
    made[VERSION] = bytes((4, 0x20, 0, 0))
    made[DATE] = struct.pack(">6H", *MADE.timetuple()[:6])
    # The ID is reckoned as if the flags, the rendering intent and the ID itself were zero.
    bare = bytearray(made)
    bare[FLAGS] = bare[INTENT] = bytes(4)
    bare[ID] = bytes(16)
    made[ID] = md5(bare, usedforsecurity=False).digest()
    return bytes(made)


def main() -> int:
    PROFILE.parent.mkdir(parents=True, exist_ok=True)
    PROFILE.write_bytes(profile())
    return 0


if __name__ == "__main__":
    sys.exit(main())
