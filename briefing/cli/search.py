"""`briefing search`: find what has these words, or this number."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.findings import Hit
from briefing.domain.statement import ClauseKind

_ALL = 1_000_000  # per kind: no hit is left out
_UNNUMBERED = {
    ClauseKind.PREAMBLE: QT_TRANSLATE_NOOP("cli", "preamble"),
    ClauseKind.LEAD_IN: QT_TRANSLATE_NOOP("cli", "lead-in"),
    ClauseKind.CLOSING: QT_TRANSLATE_NOOP("cli", "closing"),
    ClauseKind.FOOTNOTE: QT_TRANSLATE_NOOP("cli", "footnote"),
}


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "words", metavar="WORDS", help=translate("cli", "words that must all occur, or a number")
    )
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        hits = session.search(arguments.words, _ALL)
    print_listing(arguments, hits, lambda hit: asdict(hit) | {"kind": _get_kind(hit)}, _make_row)
    return 0


def _make_row(hit: Hit) -> Iterator[object]:
    """Make a row: kind, clause, words, and the statement if there are several."""
    yield _get_kind(hit)
    yield hit.label or (translate("cli", _UNNUMBERED[hit.part]) if hit.part else "")
    yield hit.text
    if hit.statement:
        yield ", ".join(map(str, filter(None, (hit.statement, hit.made))))


def _get_kind(hit: Hit) -> str:
    return hit.kind.__name__.casefold()


COMMAND = Command(
    "search",
    QT_TRANSLATE_NOOP(
        "cli", "Find statements, clauses, notes, commitments, items, meetings, briefs, persons."
    ),
    _add_arguments,
    _run,
)
