"""`briefing read`: what the reader finds in a document; stores nothing."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from briefing.cli.command import Command, print_json, say, take_json
from briefing.domain.reading import Passage, ReadClause, Reading, Remark
from briefing.reading import read


def _take(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a .txt, .html, .docx or .pdf file")
    take_json(parser)


def _run(arguments: Namespace) -> int:
    reading = read(arguments.file)
    if arguments.json:
        print_json(as_json(reading))
    else:
        print("\n".join(_summary(reading)))
    return 0


def as_json(reading: Reading) -> dict[str, Any]:
    """The structure found, absent things null or empty."""
    return {
        "title": reading.title,
        "kind": reading.kind,
        "date": reading.date,
        "place": reading.place,
        "parties": list(reading.parties),
        "language": reading.language,
        "numbering": reading.numbering,
        "preamble": [passage.text for passage in reading.preamble],
        "lead_in": _text(reading.lead_in),
        "clauses": [_clause(clause) for clause in reading.clauses],
        "closing": [passage.text for passage in reading.closing],
        "signatories": [
            {"name": each.name, "role": each.role, "party": each.party}
            for each in reading.signatories
        ],
        "footnotes": [passage.text for passage in reading.footnotes],
        "left_out": [
            {"line": each.line, "text": each.text, "why": each.why} for each in reading.left_out
        ],
        "remarks": [_remark(remark) for remark in reading.remarks],
    }


def _clause(clause: ReadClause) -> dict[str, Any]:
    return {
        "label": clause.label,
        "heading": clause.heading,
        "text": clause.text,
        "items": [_clause(item) for item in clause.items],
    }


def _text(passage: Passage | None) -> str | None:
    return passage.text if passage else None


def _remark(remark: Remark) -> str:
    line = say("Line {line}: {text}")
    return line.format(line=remark.line, text=remark.text) if remark.line else remark.text


def _summary(reading: Reading) -> list[str]:
    """A few lines that say what was found and what to look at."""
    absent = say("not found")
    signed = ", ".join(each.name for each in reading.signatories)
    facts = [
        (say("Title"), reading.title),
        (say("Kind"), reading.kind),
        (say("Date"), reading.date),
        (say("Place"), reading.place),
        (say("Parties"), ", ".join(reading.parties)),
        (say("Language"), reading.language),
        (say("Preamble"), say("{count} paragraphs").format(count=len(reading.preamble))),
        (say("Clauses"), len(reading.clauses)),
        (say("Signed by"), signed),
        (say("Left out"), say("{count} lines").format(count=len(reading.left_out))),
    ]
    lines = [f"{name}: {value if value or value == 0 else absent}" for name, value in facts]
    return lines + [f"! {_remark(remark)}" for remark in reading.remarks]


COMMAND = Command("read", "Show what the reader finds in a document; store nothing.", _take, _run)
