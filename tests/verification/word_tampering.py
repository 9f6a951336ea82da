"""Changes that somebody could make to an issued Word file before he passes it on."""

import io
import re
import warnings
import zipfile
from collections.abc import Callable

from lxml import etree

from tests.verification.broken import Parts, change_word

Change = Callable[[bytes], bytes]
CHANGES: dict[str, Change] = {}
TEXT, STYLES, RELATIONS = "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def change(name: str) -> Callable[[Callable[[Parts], None]], Callable[[Parts], None]]:
    """Enter a change of the parts of a file in the table."""

    def enter(function: Callable[[Parts], None]) -> Callable[[Parts], None]:
        CHANGES[name] = lambda content: change_word(content, function)
        return function

    return enter


def _replace(name: str, part: str, old: str, new: str, *, last: bool = False) -> None:
    """Enter a change that replaces a pattern in a part once."""

    def act(parts: Parts) -> None:
        text = parts[part].decode()
        found = list(re.finditer(old, text, re.DOTALL))
        assert found, f"{name}: {old} is not in {part}"
        match = found[-1 if last else 0]
        changed = text[: match.start()] + match.expand(new) + text[match.end() :]
        assert changed != text
        parts[part] = changed.encode()

    change(name)(act)


def _add_relation(kind: str, target: str, mode: str = "") -> Callable[[Parts], None]:
    def act(parts: Parts) -> None:
        outside = f' TargetMode="{mode}"' if mode else ""
        entry = f'<Relationship Id="rId999" Type="{OFFICE}/{kind}" Target="{target}"{outside}/>'
        text = parts[RELATIONS].decode()
        parts[RELATIONS] = text.replace("</Relationships>", f"{entry}</Relationships>").encode()

    return act


def _add_field(code: str) -> str:
    return (
        r'\g<0><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
        f"{code}</w:instrText></w:r>"
        r'<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


START, END = r"<w:p\b(?:(?!</w:p>).)*?", "(?:(?!</w:p>).)*</w:p>"
SENTENCE = rf"{START}<w:t(?: [^>]*)?>[^<]*Commission{END}"
STYLE = r'<w:style [^>]*w:styleId="(?:Clause|Quotation|Normal)[^"]*".*?(?=</w:style>)'
NUMBER = r"PAGEREF(?:(?!fldCharType=.end).)*?<w:t[^>]*>(?=[0-9])"
WHITE = '<w:color w:val="FFFFFF"/>'
INSERTED = '<w:ins w:id="9"><w:r><w:t>not</w:t></w:r></w:ins>'
TEMPLATE = f'<w:attachedTemplate r:id="rId999" xmlns:r="{OFFICE}"/>'
ADDED = r"\g<0>"
"""What was found, before what is added to it."""

# fmt: off
_replace("a sentence of the book's own words", TEXT, SENTENCE, ADDED * 2)
_replace("a sentence of other words", TEXT, "(?=<w:sectPr)",
         f"{ADDED}<w:p><w:r><w:t>Pay.</w:t></w:r></w:p>", last=True)
_replace("a paragraph removed", TEXT, SENTENCE, "", last=True)
_replace("a word changed", TEXT, "Commission", "Committee")
_replace("a date changed", TEXT, "2022", "2023")
_replace("a status changed", TEXT, "[Uu]nder way", "Done")
_replace("a point removed", TEXT, f"{START}trains that run{END}", "")
_replace("two paragraphs exchanged", TEXT, f"({START}{END})({START}{END})", r"\2\1", last=True)
_replace("a row removed", TEXT, r"<w:tr\b(?:(?!</w:tr>).)*</w:tr>", "", last=True)
_replace("white words", TEXT, "<w:rPr>", ADDED + WHITE)
_replace("small words", TEXT, "<w:rPr>", f'{ADDED}<w:sz w:val="2"/>')
_replace("hidden words", TEXT, "<w:rPr>", f"{ADDED}<w:vanish/>")
_replace("clauses white through their style", STYLES, STYLE, f"{ADDED}<w:rPr>{WHITE}</w:rPr>")
_replace("all words small through their style", STYLES, 'w:sz w:val="[0-9]+', 'w:sz w:val="2')
_replace("all words hidden through their style", STYLES, "<w:rPrDefault><w:rPr>",
         f"{ADDED}<w:vanish/>")
_replace("a DDE field", TEXT, "</w:pPr>", _add_field(" DDEAUTO cmd.exe x "))
_replace("a field that includes a file", TEXT, "</w:pPr>", _add_field(' INCLUDETEXT "a.docx" '))
_replace("a field that shows a file", TEXT, "</w:pPr>", _add_field(' INCLUDEPICTURE "a.png" '))
_replace("a field that asks", TEXT, "</w:pPr>", _add_field(" ASK name "))
_replace("a simple field", TEXT, "</w:pPr>", f'{ADDED}<w:fldSimple w:instr="AUTHOR"/>')
_replace("a field of another page", TEXT, "PAGEREF [a-z0-9_]+", "PAGEREF at_elsewhere_1")
_replace("another number in the contents", TEXT, NUMBER, f"{ADDED}9")
_replace("a link to another place", TEXT, r'w:anchor="[^"]*"', 'w:anchor="at_elsewhere_1"')
_replace("an inserted word", TEXT, "</w:pPr>", ADDED + INSERTED)
_replace("a struck word", TEXT, "<w:rPr>", f"{ADDED}<w:strike/>")
_replace("a text box", TEXT, "</w:pPr>", f"{ADDED}<w:r><w:pict><w:txbx/></w:pict></w:r>")
_replace("a content control", TEXT, "<w:body>", f"{ADDED}<w:sdt><w:sdtContent/></w:sdt>")
_replace("a remark in the markup", TEXT, "<w:body>", f"{ADDED}<!-- pay -->")
_replace("narrow pages", TEXT, 'w:left="[0-9]+"', 'w:left="5000"', last=True)
_replace("another head", "word/header3.xml", "Second Council", "Third Council")
_replace("a watermark removed", "word/header3.xml", "<w:pict.*?</w:pict>", "")
_replace("another number before a clause", "word/numbering.xml", 'w:lvlText w:val="[^"]*',
         'w:lvlText w:val="No')
_replace("another title", "docProps/core.xml", "(?=</dc:title>)", " again")
_replace("an author", "docProps/core.xml", "(?=<dc:language>)", "<dc:creator>A</dc:creator>")
_replace("a template from elsewhere", "word/settings.xml", "(?=<w:zoom)", TEMPLATE)
_replace("a shaded cell", TEXT, "<w:tcPr>", f'{ADDED}<w:shd w:val="clear" w:fill="000000"/>')
# fmt: on

change("a remote picture")(_add_relation("image", "https://example.org/a.png", "External"))
change("a link out of the book")(_add_relation("hyperlink", "https://example.org", "External"))
change("an embedded object")(_add_relation("oleObject", "embeddings/a.bin"))
change("a chunk of another format")(_add_relation("aFChunk", "chunk.html"))


@change("another photograph")
def _(parts: Parts) -> None:
    from tests.people import make_photograph

    (name,) = (each for each in parts if each.startswith("word/media/"))
    parts[name] = make_photograph("#0a6b6f")


@change("a macro")
def _(parts: Parts) -> None:
    parts["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"


@change("a part of another program")
def _(parts: Parts) -> None:
    parts["customXml/item1.xml"] = b"<a/>"


def _declare_type(content: bytes) -> bytes:
    def act(parts: Parts) -> None:
        parts[STYLES] = parts[STYLES].replace(b"<w:styles", b"<!DOCTYPE a><w:styles", 1)

    return change_word(content, act)


def _add_part_twice(content: bytes) -> bytes:
    stream = io.BytesIO(content)
    with zipfile.ZipFile(stream, "a") as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of the second part
        package.writestr(TEXT, package.read(TEXT).replace(b"Commission", b"Committee"))
    return stream.getvalue()


CHANGES["a declared type"] = _declare_type
CHANGES["a part twice"] = _add_part_twice


def save_again(content: bytes) -> bytes:
    """Save a file as another program does that changes nothing in it but how markup is typed."""

    def act(parts: Parts) -> None:
        for name, data in parts.items():
            if name.endswith((".xml", ".rels")):
                parts[name] = etree.tostring(etree.fromstring(data), encoding="UTF-8")

    return change_word(content, act)
