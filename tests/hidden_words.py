"""Files that hold a statement of three clauses, and hide a word in every way that is known."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.reading.formats import odt_files, pdf_files
from tests.reading.formats.word_files import make_paragraph, write_document

CLAUSES = (
    "1. The sides will open a bridge ",
    "2. The sides will trade in grain ",
    "3. The sides will meet again ",
)
OPENING = ("Joint Statement of Arland and Borland", "The sides have agreed as follows:")


class Writer(NamedTuple):
    """Writes a statement that hides `word_count` words."""

    word_count: int
    write: Callable[[Path, Sequence[str]], object]


_WORD_RUNS = (
    "<w:vanish/>",
    '<w:rStyle w:val="Note"/>',
    '<w:rStyle w:val="Child"/>',
    "<w:strike/>",
    "<w:dstrike/>",
    '<w:color w:val="FFFFFF"/>',
    '<w:sz w:val="2"/>',
)
_WORD_STYLES = (
    '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Child"><w:basedOn w:val="Note"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Inner"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="Grid"><w:rPr><w:vanish/></w:rPr></w:style>'
)


def _write_word_file(path: Path, words: Sequence[str]) -> None:
    runs = [
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve"> {word} </w:t></w:r>'
        for properties, word in zip(_WORD_RUNS, words, strict=False)
    ]
    paragraph, row, styled_row, deletion, comment, box, source = words[len(runs) :]
    runs += [
        f"<w:del><w:r><w:delText>{deletion}</w:delText></w:r></w:del>",
        f"<w:moveFrom><w:r><w:t>{source}</w:t></w:r></w:moveFrom>",
        '<w:r><w:commentReference w:id="1"/></w:r>',
        "<w:r><w:rPr><w:vanish/></w:rPr><w:pict><w:txbxContent>"
        f"{make_paragraph(box)}</w:txbxContent></w:pict></w:r>",
    ]
    end = "<w:r><w:t>for ten years.</w:t></w:r>"
    grid = '<w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>'
    body = [
        *map(make_paragraph, OPENING),
        make_paragraph(CLAUSES[0], runs="".join(runs) + end),
        make_paragraph(paragraph, '<w:pStyle w:val="Inner"/>'),
        make_paragraph(CLAUSES[1], runs=end),
        f"<w:tbl>{grid}<w:tr><w:tc>{make_paragraph(styled_row)}</w:tc></w:tr></w:tbl>",
        f"<w:tbl><w:tr><w:tc>{make_paragraph('Grain')}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr>"
        f"<w:tc>{make_paragraph(row)}</w:tc></w:tr></w:tbl>",
        make_paragraph(CLAUSES[2], runs=end),
    ]
    comments = f'<w:comment w:id="1">{make_paragraph(comment)}</w:comment>'
    write_document(path, "".join(body), styles=_WORD_STYLES, comments=comments)


_PAGE_WORDS = (
    "<i hidden>{}</i>",
    "<i style='display:none'>{}</i>",
    "<i style='visibility: hidden'>{}</i>",
    "<i class='n'>{}</i>",
    "<i id='n'>{}</i>",
    "<i style='opacity:0'>{}</i>",
    "<i style='font-size:0'>{}</i>",
    "<i style='color:#fff'>{}</i>",
    "<i style='position:absolute;left:-9999px'>{}</i>",
    "<i style='position:absolute;width:1px;height:1px;overflow:hidden'>{}</i>",
    "<i style='text-decoration:line-through'>{}</i>",
    "<del>{}</del>",
    "<s>{}</s>",
    "<strike>{}</strike>",
    "<noscript>{}</noscript>",
    "<template>{}</template>",
    "<svg><text>{}</text></svg>",
    "<dialog>{}</dialog>",
)


def _write_page(path: Path, words: Sequence[str]) -> None:
    *inline, block = words
    hidden = " ".join(
        pattern.format(word) for pattern, word in zip(_PAGE_WORDS, inline, strict=True)
    )
    style = ".n { display: none } p > #n { visibility: hidden } .b p { display: none }"
    title, lead_in = OPENING
    path.write_text(
        f"<html><head><style>{style}</style></head><body><h1>{title}</h1><p>{lead_in}</p>"
        f"<p>{CLAUSES[0]} for ten years.</p><div class='b'><p>{block}</p></div>"
        f"<p>{CLAUSES[1]} for ten years.</p><p>{CLAUSES[2]} {hidden} in ten years.</p>"
        "</body></html>",
        encoding="utf-8",
    )


_PDF_WORDS = (
    pdf_files.draw_unpainted,
    pdf_files.draw_white,
    pdf_files.draw_nearly_white,
    pdf_files.draw_dark_on_dark,
    pdf_files.draw_clear,
    pdf_files.draw_covered,
    pdf_files.draw_covered_by_picture,
    pdf_files.draw_cut_off,
    pdf_files.draw_tiny,
    pdf_files.draw_beside_the_page,
    pdf_files.draw_struck,
    pdf_files.draw_across,
)


def _write_pdf(path: Path, words: Sequence[str]) -> None:
    canvas = pdf_files.make_canvas(path)
    lines = [*OPENING, *(f"{clause} for ten years." for clause in CLAUSES)]
    for row, line in enumerate(lines):
        canvas.drawString(72, pdf_files.TOP - 28 * (row - 2), line)
    for number, (draw, word) in enumerate(zip(_PDF_WORDS, words, strict=True)):
        canvas.saveState()
        canvas.translate(0, -28 * (number % 3))
        draw(canvas, 250 + 80 * (number // 3), word)
        canvas.restoreState()
    canvas.save()


_ODT_STYLES = (
    '<style:text-properties text:display="none"/>',
    '<style:text-properties style:text-line-through-style="solid"/>',
    '<style:text-properties fo:color="#ffffff"/>',
    '<style:text-properties fo:font-size="1pt"/>',
)


def _write_odt(path: Path, words: Sequence[str]) -> None:
    styles = "".join(
        f'<style:style style:name="S{number}" style:family="text">{properties}</style:style>'
        for number, properties in enumerate(_ODT_STYLES)
    )
    styles += (
        '<style:style style:name="Inner" style:family="paragraph">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    spans = [
        f' <text:span text:style-name="S{number}">{word}</text:span> '
        for number, word in enumerate(words[: len(_ODT_STYLES)])
    ]
    paragraph, section, comment, deletion, hidden_text = words[len(_ODT_STYLES) :]
    spans += [
        f"<office:annotation>{odt_files.make_paragraph(comment)}</office:annotation>",
        '<text:change text:change-id="c1"/>',
        f'<text:hidden-text text:is-hidden="true" text:string-value="{hidden_text}"/>',
    ]
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"{odt_files.make_paragraph(deletion)}"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    hidden = (
        odt_files.make_paragraph(paragraph, "Inner"),
        f'<text:section text:display="none">{odt_files.make_paragraph(section)}</text:section>',
        "",
    )
    lines = [f"{clause}for ten years." for clause in CLAUSES]
    lines[2] = f"{CLAUSES[2]}{''.join(spans)} in ten years."
    body = "".join(map(odt_files.make_paragraph, OPENING)) + "".join(
        odt_files.make_paragraph(line) + below for line, below in zip(lines, hidden, strict=True)
    )
    odt_files.write_odt(path, changes + body, styles)


_RTF_WORDS = (
    r"{\v %s}",
    r"{\strike %s}",
    r"{\striked1 %s}",
    r"{\deleted %s}",
    r"{\cf2 %s}",
    r"{\fs2 %s}",
    r"{\*\annotation %s}",
)


def _write_rtf(path: Path, words: Sequence[str]) -> None:
    hidden = " ".join(pattern % word for pattern, word in zip(_RTF_WORDS, words, strict=True))
    colors = r"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}"
    lines = [*OPENING, *(f"{clause}for ten years." for clause in CLAUSES[:2])]
    text = r"\par ".join([*lines, f"{CLAUSES[2]} {hidden} in ten years."])
    path.write_text(rf"{{\rtf1\ansi{colors} {text}\par}}", encoding="ascii")


WRITERS = {
    ".docx": Writer(len(_WORD_RUNS) + 7, _write_word_file),
    ".pdf": Writer(len(_PDF_WORDS), _write_pdf),
    ".odt": Writer(len(_ODT_STYLES) + 5, _write_odt),
    ".rtf": Writer(len(_RTF_WORDS), _write_rtf),
    ".html": Writer(len(_PAGE_WORDS) + 1, _write_page),
}
