"""Pictures in the line of the text, in Word's markup."""

from briefing.book.blocks import Photograph
from briefing.writers.typography import fit_photograph
from briefing.writers.word.markup import quote_attribute

_EMU = 12_700  # English Metric Units, in which drawings are measured, in a point
_FORM = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def make_picture(relationship: str, photograph: Photograph) -> str:
    """Make a photograph, whose part the relationship names, with its description."""
    width, height = (round(length * _EMU) for length in fit_photograph(photograph))
    size = f'cx="{width}" cy="{height}"'
    number = 1000 + int(relationship.removeprefix("photograph"))  # those of shapes are lower
    attributes = f'id="{number}" name={quote_attribute(relationship)}'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f"<wp:docPr {attributes} descr={quote_attribute(photograph.alternative)}/>"
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{_FORM}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {attributes}/><pic:cNvPicPr/></pic:nvPicPr>"
        f"<pic:blipFill><a:blip r:embed={quote_attribute(relationship)}/>"
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
