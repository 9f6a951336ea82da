"""Make Word files part by part, as other programs do."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make_part(name: str, inner: str, doctype: str = "") -> str:
    root = f'<w:{name} xmlns:w="{_W}">{inner}</w:{name}>'
    return f'<?xml version="1.0" encoding="UTF-8"?>{doctype}{root}'


def make_paragraph(text: str = "", properties: str = "", runs: str = "") -> str:
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}{runs}</w:p>"


def make_item(text: str, level: int = 0, num: int = 1) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return make_paragraph(text, numbering)


def make_level(depth: int, fmt: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + make_level(0, "decimal", "%1.")
    + make_level(1, "lowerLetter", "(%2)")
    + make_level(2, "lowerRoman", "%3)")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="1">'
    + make_level(0, "decimal", "Article %1")
    + make_level(1, "decimal", "%1.%2.")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="2">'
    + make_level(0, "bullet", "\uf0b7")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def write_document(path: Path, body: str, **parts: str) -> Path:
    """Write a .docx with this body; further parts by the name of their root element."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", make_part("document", f"<w:body>{body}</w:body>"))
        package.writestr("word/numbering.xml", make_part("numbering", NUMBERING))
        for name, inner in parts.items():
            package.writestr(f"word/{name}.xml", make_part(name, inner))
    return path


def add_entries(path: Path, entries: Mapping[str, str]) -> None:
    """Add other entries to a package, by name."""
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries.items():
            package.writestr(name, content)
