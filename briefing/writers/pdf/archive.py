"""The last step of writing a PDF: adds what PDF/A-2b requires and ReportLab does not write.

It follows ISO 19005-2 (PDF/A-2, level b): an output intent with an embedded sRGB profile (6.2.3),
XMP metadata that agree with the document information (6.6), embedded fonts (6.2.11.4), no
transparency, annotations that print (6.3.2), an end of line before each `endstream` (6.1.7.1), a
file identifier computed from the content (6.1.3). The tests check each of these, and pikepdf's
validator accepts the files. They were not checked with veraPDF, the usual validator.

PDF/UA-1 is declared, too: programs (pdfua in the tests, outloud by `python -m tests.accessibility`)
find no error in the books of any edition. No person has checked it with a screen reader.
"""

from dataclasses import dataclass
from functools import cache
from html import escape
from io import BytesIO
from typing import BinaryIO

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Page, Pdf

from briefing.common.resources import get_shipped_path
from briefing.writers.typography import BLEED, SLUG

_PROFILE = ("resources", "colour", "sRGB.icc")
_CONDITION = "sRGB IEC61966-2.1"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
   <pdf:Producer>{program}</pdf:Producer>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <pdfuaid:part>1</pdfuaid:part>
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>Part</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True)
class Description:
    """The metadata of a file; `date` is in ISO 8601."""

    title: str
    language: str
    date: str
    program: str


def finish_file(
    content: bytes, stream: BinaryIO, description: Description, *, bleed: bool = False
) -> None:
    """Write the file again, with metadata and output intent, and with a bleed around its pages."""
    with Pdf.open(BytesIO(content)) as file:
        for number, page in enumerate(file.pages):
            page.obj.StructParents = number
            page.obj.Tabs = Name.S
            del page.obj.Trans
            if bleed:
                _add_bleed(page)
        _add_metadata(file, description)
        file.Root.OutputIntents = Array([file.make_indirect(_make_output_intent(file))])
        file.save(
            stream,
            force_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            deterministic_id=True,
        )


def _add_bleed(page: Page) -> None:
    """State where the sheet is cut. What is around it has coordinates below zero."""
    x, y, right_edge, upper_edge = map(float, page.mediabox)
    page.trimbox = Array([x, y, right_edge, upper_edge])
    for name, off in (("BleedBox", BLEED), ("MediaBox", SLUG)):
        page.obj[f"/{name}"] = Array([x - off, y - off, right_edge + off, upper_edge + off])


def _add_metadata(file: Pdf, description: Description) -> None:
    metadata = _XMP.format(
        title=escape(description.title, quote=False),
        language=escape(description.language, quote=False),
        date=description.date,
        program=escape(description.program, quote=False),
    )
    stream = file.make_stream(metadata.encode(), Type=Name.Metadata, Subtype=Name.XML)
    file.Root.Metadata = stream


def _make_output_intent(file: Pdf) -> Dictionary:
    """Make the output intent: all colours are RGB, and mean sRGB."""
    profile = file.make_stream(_load_profile(), N=3)
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=_CONDITION,
        Info=_CONDITION,
        DestOutputProfile=profile,
    )


@cache
def _load_profile() -> bytes:
    return get_shipped_path(*_PROFILE).read_bytes()
