"""Make OpenDocument texts part by part, as other programs do."""

import zipfile
from pathlib import Path

_NAMES = {
    "office": "office",
    "text": "text",
    "style": "style",
    "table": "table",
    "draw": "drawing",
    "fo": "xsl-fo-compatible",
}
_DECLARATIONS = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in _NAMES.items()
)


def make_paragraph(inner: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def write_odt(path: Path, body: str, styles: str = "") -> Path:
    """Write an .odt with this body and these styles."""
    content = (
        f'<office:document-content {_DECLARATIONS} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", content)
    return path
