"""`briefing read`: what the reader finds in a document; stores nothing."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing.cli.command import (
    Command,
    add_clean_argument,
    add_document_argument,
    add_json_argument,
    print_json,
)
from briefing.cli.language import format_count, get_wording, translate
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP, Wording
from briefing.domain.reading import Passage, ReadClause, Reading, Remark, Section
from briefing.reading.clean_reading import CleanOffer, find_clean_offers
from briefing.reading.isolation import read_foreign


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "a .txt, .html, .docx, .odt, .rtf or .pdf file"),
    )
    add_document_argument(parser)
    add_clean_argument(parser)
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    reading = read_foreign(arguments.file, arguments.document, arguments.clean)
    offers = find_clean_offers(reading)
    if arguments.json:
        clean = [{"line": each.line, "text": each.original, "clean": each.clean} for each in offers]
        print_json({**describe_reading(reading), "clean_readings": clean})
    else:
        print("\n".join([*_make_summary(reading), *map(_format_offer, offers)]))
    return 0


def describe_reading(reading: Reading) -> dict[str, Any]:
    """Describe the structure of a document for JSON; what is absent is null or empty."""
    lines = reading.source.split("\n")
    return {
        "title": reading.title,
        "subtitle": reading.subtitle,
        "kind": reading.kind,
        "date": reading.date,
        "place": reading.place,
        "parties": list(reading.parties),
        "language": reading.language,
        "numbering": reading.numbering,
        "preamble": _list_texts(reading.preamble),
        "lead_in": reading.lead_in.text if reading.lead_in else None,
        "sections": [_describe_section(section) for section in reading.sections],
        "clauses": [_describe_clause(clause) for clause in reading.clauses],
        "body": _list_texts(reading.body),
        "closing": _list_texts(reading.closing),
        "signatories": [
            {"name": each.name, "role": each.role, "party": each.party, "witness": each.witness}
            for each in reading.signatories
        ],
        "signature_lines": [lines[number - 1] for number in reading.signature_lines],
        "footnotes": _list_texts(reading.footnotes),
        "note_references": [vars(reference) for reference in reading.note_references],
        "annexes": [describe_reading(annex) for annex in reading.annexes],
        "tables": [[list(row) for row in table.rows] for table in reading.tables],
        "documents": [vars(span) for span in reading.documents],
        "languages": _list_languages(reading),
        "left_out": [
            {"line": each.line, "text": each.text, "why": each.reason} for each in reading.left_out
        ],
        "remarks": [_format_remark(remark, ENGLISH) for remark in reading.remarks],
    }


def _describe_clause(clause: ReadClause) -> dict[str, Any]:
    return {
        "label": clause.label,
        "heading": clause.heading,
        "text": clause.text,
        "paragraphs": list(clause.paragraphs),
        "items": [_describe_clause(item) for item in clause.items],
    }


def _describe_section(section: Section) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "level": section.level,
        "first_clause": section.first_clause,
    }


def _list_texts(passages: Sequence[Passage]) -> list[str]:
    return [passage.text for passage in passages]


def _list_languages(reading: Reading) -> list[dict[str, Any]]:
    """List the passages that are in another language than the whole text."""
    lead_in = [reading.lead_in] if reading.lead_in else []
    passages: list[Passage | ReadClause] = [*reading.preamble, *lead_in, *reading.clauses]
    passages += [*reading.body, *reading.closing]
    return [
        {"line": each.lines[0], "language": each.language} for each in passages if each.language
    ]


def _format_remark(remark: Remark, wording: Wording) -> str:
    text = remark.to_text(wording)
    line = wording.translate("cli", QT_TRANSLATE_NOOP("cli", "Line {line}: {text}"))
    return line.format(line=remark.line, text=text) if remark.line else text


def _format_offer(offer: CleanOffer) -> str:
    sentence = translate(
        "cli", "Line {line}: “{original}” can be read as “{clean}” (--clean {line})."
    )
    original, clean = offer.excerpts
    return f"! {sentence.format(line=offer.line, original=original, clean=clean)}"


def _make_summary(reading: Reading) -> list[str]:
    """Make a few lines: what the reader found and what to look at."""
    absent = translate("cli", "not found")
    signed = ", ".join(each.name for each in reading.signatories)
    facts = [
        (translate("cli", "Title"), reading.title),
        (translate("cli", "Kind"), reading.kind),
        (translate("cli", "Date"), reading.date),
        (translate("cli", "Place"), reading.place),
        (translate("cli", "Parties"), ", ".join(reading.parties)),
        (translate("cli", "Language"), reading.language),
        (
            translate("cli", "Preamble"),
            format_count(QT_TRANSLATE_NOOP("cli", "{count} paragraphs"), len(reading.preamble)),
        ),
        (translate("cli", "Clauses"), len(reading.clauses)),
        (translate("cli", "Signed by"), signed),
        (
            translate("cli", "Left out"),
            format_count(QT_TRANSLATE_NOOP("cli", "{count} lines"), len(reading.left_out)),
        ),
    ]
    lines = [f"{name}: {value if value or value == 0 else absent}" for name, value in facts]
    return lines + [f"! {_format_remark(remark, get_wording())}" for remark in reading.remarks]


COMMAND = Command(
    "read",
    QT_TRANSLATE_NOOP("cli", "Show what the reader finds in a document, without storing it."),
    _add_arguments,
    _run,
)
