"""`briefing read`: what the reader finds in a document; stores nothing."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from briefing.cli.command import Command, add_json_argument, print_json, translate
from briefing.domain.reading import Passage, ReadClause, Reading, Remark
from briefing.reading import read


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a .txt, .html, .docx or .pdf file")
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    reading = read(arguments.file)
    if arguments.json:
        print_json(describe_reading(reading))
    else:
        print("\n".join(_make_summary(reading)))
    return 0


def describe_reading(reading: Reading) -> dict[str, Any]:
    """Describe the structure of a document for JSON; what is absent is null or empty."""
    return {
        "title": reading.title,
        "kind": reading.kind,
        "date": reading.date,
        "place": reading.place,
        "parties": list(reading.parties),
        "language": reading.language,
        "numbering": reading.numbering,
        "preamble": [passage.text for passage in reading.preamble],
        "lead_in": _get_text(reading.lead_in),
        "clauses": [_describe_clause(clause) for clause in reading.clauses],
        "closing": [passage.text for passage in reading.closing],
        "signatories": [
            {"name": each.name, "role": each.role, "party": each.party}
            for each in reading.signatories
        ],
        "footnotes": [passage.text for passage in reading.footnotes],
        "left_out": [
            {"line": each.line, "text": each.text, "why": each.reason} for each in reading.left_out
        ],
        "remarks": [_format_remark(remark) for remark in reading.remarks],
    }


def _describe_clause(clause: ReadClause) -> dict[str, Any]:
    return {
        "label": clause.label,
        "heading": clause.heading,
        "text": clause.text,
        "items": [_describe_clause(item) for item in clause.items],
    }


def _get_text(passage: Passage | None) -> str | None:
    return passage.text if passage else None


def _format_remark(remark: Remark) -> str:
    line = translate("Line {line}: {text}")
    return line.format(line=remark.line, text=remark.text) if remark.line else remark.text


def _make_summary(reading: Reading) -> list[str]:
    """Make a few lines: what the reader found and what to look at."""
    absent = translate("not found")
    signed = ", ".join(each.name for each in reading.signatories)
    facts = [
        (translate("Title"), reading.title),
        (translate("Kind"), reading.kind),
        (translate("Date"), reading.date),
        (translate("Place"), reading.place),
        (translate("Parties"), ", ".join(reading.parties)),
        (translate("Language"), reading.language),
        (
            translate("Preamble"),
            translate("{count} paragraphs").format(count=len(reading.preamble)),
        ),
        (translate("Clauses"), len(reading.clauses)),
        (translate("Signed by"), signed),
        (translate("Left out"), translate("{count} lines").format(count=len(reading.left_out))),
    ]
    lines = [f"{name}: {value if value or value == 0 else absent}" for name, value in facts]
    return lines + [f"! {_format_remark(remark)}" for remark in reading.remarks]


COMMAND = Command(
    "read", "Show what the reader finds in a document; store nothing.", _add_arguments, _run
)
