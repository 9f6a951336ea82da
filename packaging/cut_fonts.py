"""Cut the static weights the book and the window are set in from Noto's variable fonts.

ReportLab embeds static TrueType only. The results are kept in `resources/fonts/`; run this again
only to take up a newer Noto: `python packaging/cut_fonts.py`. The same release of Noto and of
fontTools gives the same bytes.

Noto Sans and Noto Serif have no arrows (→), hardly any mathematics (≤ ≥ ≠ ≈) and no shapes or
marks (● ✓ ☐ ①): Noto keeps these in families that PyPI does not have. They are cut from DejaVu
Sans, which matplotlib carries with its licence: `python packaging/cut_fonts.py --signs DIR`, where
DIR is the `ttf` folder of an unpacked matplotlib (`pip download --no-deps matplotlib`), cuts them
as well.

Names in other scripts are set in the Noto family of the script. PyPI has few of them, Debian all:
`python packaging/cut_fonts.py --scripts DIR`, where DIR is an unpacked package `fonts-noto-core`
(`apt-get download fonts-noto-core`, `dpkg-deb -x`), cuts them as well.
"""

import argparse
import shutil
import sys
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

# fontTools comes without types.
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
# Apart from the others, because the window does not load them.
SCRIPTS = FONTS / "scripts"

# Every script an official text of these parties, and of those they write to, may use in a Latin,
# Cyrillic or Greek typeface, with the punctuation and signs around it.
RANGES = (
    (0x0020, 0x024F),  # Latin, with all its extensions for Turkish, Azerbaijani, Polish…
    (0x0259, 0x0259),  # ə
    (0x02B0, 0x036F),  # letters that modify, accents that combine
    (0x0370, 0x052F),  # Greek; Cyrillic with Kazakh and its neighbours
    (0x1E00, 0x1EFF),  # Latin with two accents
    (0x2000, 0x218F),  # punctuation, superscripts, currencies, letterlike signs, fractions
    (0x2190, 0x23FF),  # arrows, mathematics, as far as Noto has them
    (0x25A0, 0x27BF),  # shapes and signs, as far as Noto has them
    (0xFB00, 0xFB06),  # ligatures in texts copied from elsewhere
    (0xFFFD, 0xFFFD),
)
# Where the signs stand that are taken from DejaVu as far as Noto lacks them.
SIGNS = (
    (0x2000, 0x23FF),  # punctuation, numbers, arrows, mathematics, technical signs
    (0x2460, 0x24FF),  # numbers and letters in circles
    (0x25A0, 0x27BF),  # shapes, signs, marks
    (0x27F5, 0x27FF),  # long arrows
    (0x2B00, 0x2B1F),  # more arrows and shapes
)
SIGNS_FAMILY = "Briefing Signs"
# The families of other scripts, for the text of Noto Serif and of Noto Sans. Scripts with few names
# in a book have one family.
SCRIPT_FAMILIES = (
    *("NaskhArabic", "SansArabic", "SerifHebrew", "SansHebrew", "SerifArmenian", "SansArmenian"),
    *("SerifGeorgian", "SansGeorgian", "SerifDevanagari", "SansDevanagari"),
    *("SerifThai", "SansThai", "SansBengali", "SansEthiopic", "SansGujarati", "SansGurmukhi"),
    *("SansKannada", "SansKhmer", "SansLao", "SansMalayalam", "SansMyanmar", "SansSinhala"),
    *("SansTamil", "SansTelugu", "SansThaana"),
)
# What letters need to stand right, and figures of one width; stylistic sets are left out.
FEATURES = ("ccmp", "kern", "liga", "locl", "lnum", "mark", "mkmk", "tnum")


@dataclass(frozen=True)
class Cut:
    """One static weight: `style` as menus show it, in the family 'Noto ' + `face`."""

    face: str
    style: str
    weight: int
    italic: bool = False

    @property
    def file(self) -> str:
        return f"Noto{self.face}-{self.style.replace(' ', '')}.ttf"


CUTS = (
    Cut("Sans", "Regular", 400),
    Cut("Sans", "SemiBold", 600),
    Cut("Sans", "Bold", 700),
    Cut("Sans", "Italic", 400, italic=True),
    Cut("Sans", "Bold Italic", 700, italic=True),
    Cut("Serif", "Regular", 400),
    Cut("Serif", "Bold", 700),
    Cut("Serif", "Italic", 400, italic=True),
    Cut("Serif", "Bold Italic", 700, italic=True),
)


def package(face: str) -> Path:
    """The installed package that holds the variable fonts of a face."""
    return Path(str(files(f"fontpkg_noto_{face.lower()}")))


def variable(cut: Cut) -> Path:
    """The variable font a weight is cut from."""
    slant = "-Italic" if cut.italic else ""
    return package(cut.face) / "files" / f"Noto{cut.face}{slant}[wdth,wght].ttf"


def instance(cut: Cut) -> TTFont:
    """The static weight with the characters and features the program needs."""
    font = TTFont(variable(cut), recalcTimestamp=False)
    instantiateVariableFont(font, {"wght": cut.weight, "wdth": 100}, inplace=True)
    options = subset.Options(
        layout_features=list(FEATURES), name_IDs=["*"], notdef_outline=True, glyph_names=False
    )
    subsetter = subset.Subsetter(options)
    wanted = [code for first, last in RANGES for code in range(first, last + 1)]
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def signs(folder: Path, style: str) -> TTFont:
    """The signs that Noto lacks, in a weight of DejaVu Sans."""
    source = "DejaVuSans.ttf" if style == "Regular" else f"DejaVuSans-{style}.ttf"
    font = TTFont(folder / source, recalcTimestamp=False)
    noto = [TTFont(FONTS / cut.file).getBestCmap() for cut in CUTS]
    wanted = [
        code
        for first, last in SIGNS
        for code in range(first, last + 1)
        if not all(code in letters for letters in noto)
    ]
    options = subset.Options(layout_features=[], name_IDs=["*"], glyph_names=False, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    table = font["name"]
    version = table.getDebugName(5)
    table.names = [each for each in table.names if each.nameID in (0, 13, 14)]
    postscript = f"{SIGNS_FAMILY.replace(' ', '')}-{style}"
    names = {1: SIGNS_FAMILY, 2: style, 3: f"DejaVu {version};{postscript}", 6: postscript}
    for number, text in {**names, 4: f"{SIGNS_FAMILY} {style}", 5: version}.items():
        table.setName(text, number, 3, 1, 0x409)
    return font


def script(source: Path) -> TTFont:
    """A font of another script, without hints and without the names that no program reads."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        layout_features=["*"], glyph_names=False, hinting=False, drop_tables=["DSIG", "gasp"]
    )
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    return font


def name(font: TTFont, cut: Cut) -> None:
    """Name the weight so that systems which know four styles a family find it, and others too."""
    family = f"Noto {cut.face}"
    # Regular, Italic, Bold and Bold Italic are one family everywhere; any other weight is a family
    # of its own in the old names (1, 2) and joins its family in the typographic ones (16, 17).
    linked = cut.style in ("Regular", "Italic", "Bold", "Bold Italic")
    postscript = f"Noto{cut.face}-{cut.style.replace(' ', '')}"
    table = font["name"]
    version = table.getDebugName(5)
    names = {
        1: family if linked else f"{family} {cut.style}",
        2: cut.style if linked else "Regular",
        3: f"{version};{postscript}",
        4: f"{family} {cut.style}",
        6: postscript,
    }
    if not linked:
        names |= {16: family, 17: cut.style}
    for record in [each for each in table.names if each.nameID in {*names, 16, 17, 21, 22, 25}]:
        table.removeNames(nameID=record.nameID)
    table.names = [each for each in table.names if each.nameID < 256]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def mark_style(font: TTFont, cut: Cut) -> None:
    """Say weight and slant in the tables that systems match fonts by."""
    bold = cut.weight == 700
    plain = not bold and not cut.italic
    font["OS/2"].usWeightClass = cut.weight
    kept = font["OS/2"].fsSelection & ~(1 << 0 | 1 << 5 | 1 << 6)
    font["OS/2"].fsSelection = kept | cut.italic << 0 | bold << 5 | plain << 6
    font["head"].macStyle = bold << 0 | cut.italic << 1
    if "STAT" in font:  # it speaks of axes that a static weight no longer has
        del font["STAT"]


def save(font: TTFont, path: Path) -> None:
    font.save(path)
    print(f"{path.name}: {path.stat().st_size // 1024} KB")


def cut_weights() -> None:
    for cut in CUTS:
        font = instance(cut)
        name(font, cut)
        mark_style(font, cut)
        save(font, FONTS / cut.file)
    for face in ("Sans", "Serif"):
        shutil.copyfile(package(face) / "LICENSE", FONTS / f"OFL-Noto-{face}.txt")


def cut_signs(folder: Path) -> None:
    for style in ("Regular", "Bold"):
        save(signs(folder, style), FONTS / f"BriefingSigns-{style}.ttf")
    shutil.copyfile(folder / "LICENSE_DEJAVU", FONTS / "LICENSE-DejaVu.txt")


def cut_scripts(folder: Path) -> None:
    SCRIPTS.mkdir(exist_ok=True)
    for family in SCRIPT_FAMILIES:
        for style in ("Regular", "Bold"):
            [source] = folder.rglob(f"Noto{family}-{style}.ttf")
            save(script(source), SCRIPTS / source.name)
    [licence] = folder.rglob("fonts-noto-core/copyright")
    shutil.copyfile(licence, SCRIPTS / "OFL-Noto-scripts.txt")


def main() -> int:
    parser = argparse.ArgumentParser(description="Cut the fonts of the program.")
    parser.add_argument("--signs", type=Path, metavar="DIR", help="fonts of matplotlib")
    parser.add_argument("--scripts", type=Path, metavar="DIR", help="the package fonts-noto-core")
    asked = parser.parse_args()
    FONTS.mkdir(parents=True, exist_ok=True)
    cut_weights()
    if asked.signs:
        cut_signs(asked.signs)
    if asked.scripts:
        cut_scripts(asked.scripts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
