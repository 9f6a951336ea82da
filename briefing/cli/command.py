"""What a subcommand is, and what subcommands share."""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.cli.language import format_value, get_wording, translate
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import EDITIONS, Edition, map_editions
from briefing.domain.marking import Markings
from briefing.session import Session

if TYPE_CHECKING:  # most commands do without it
    from briefing.verification.proof import Proof

Listed = TypeVar("Listed")
Parsed = TypeVar("Parsed")


@dataclass(frozen=True)
class Command:
    """A subcommand: its name, a line of help (not translated yet), its arguments, its work.

    `run` returns the exit code: 0 done, 1 could not.
    """

    name: str
    help: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


def add_workspace_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "workspace", type=Path, metavar="WORKSPACE", help=translate("cli", "a .briefing file")
    )


def add_meeting_argument(parser: ArgumentParser, *, required: bool = True) -> None:
    parser.add_argument(
        "--meeting",
        required=required,
        type=int,
        metavar="N",
        help=translate("cli", "the number of the meeting, see `list meetings`"),
    )


def add_edition_argument(parser: ArgumentParser, words: str, *, required: bool = False) -> None:
    choices = translate("cli", "{words}: {names}, or a custom edition")
    parser.add_argument(
        "--edition", required=required, help=choices.format(words=words, names=", ".join(EDITIONS))
    )


def add_enum_argument(
    parser: ArgumentParser, option: str, enum: type[StrEnum], words: str, *, required: bool = False
) -> None:
    """Add an option whose value is a member of the enumeration."""
    parser.add_argument(option, required=required, type=enum, choices=list(enum), help=words)


def add_json_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print JSON instead of text")
    )


def add_document_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--document",
        type=int,
        default=1,
        metavar="N",
        help=translate(
            "cli", "the document in the file, if it has several; the first if not given"
        ),
    )


def add_clean_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--clean",
        type=parse_lines,
        default=frozenset(),
        metavar="LINES",
        help=translate(
            "cli",
            "take the clean reading of the paragraphs that begin in these lines, such as 7,12, "
            "or of `all`; `read` lists them",
        ),
    )


def parse_lines(text: str) -> Collection[int]:
    """Parse line numbers, as in '7,12', or `all`."""
    if text == "all":
        return range(1, sys.maxsize)
    try:
        return frozenset(map(int, text.split(",")))
    except ValueError:
        sentence = translate("cli", "“{text}” is not a list of lines. Write it as 7,12.")
        raise ArgumentTypeError(sentence.format(text=text)) from None


def get_given(arguments: Namespace, names: Iterable[str]) -> dict[str, Any]:
    """Get the options of these names that were given."""
    values = {name: getattr(arguments, name) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def parse_day(text: str) -> date:
    """Parse a day as people type it."""
    from briefing.language.typed_times import parse_typed_date  # most commands take no date

    return _parse_argument(parse_typed_date, text)


def parse_time(text: str) -> time:
    """Parse a time of the day as people type it."""
    from briefing.language.typed_times import parse_typed_time

    return _parse_argument(parse_typed_time, text)


def _parse_argument(parse: Callable[[str], Parsed], text: str) -> Parsed:
    try:
        return parse(text)
    except BriefingError as error:
        raise ArgumentTypeError(error.to_text(get_wording())) from None


def require_statement(session: Session, number: int) -> int:
    """Return the number if a statement has it, else raise BriefingError."""
    if number in {statement.id for statement in session.records.statements.get_all()}:
        return number
    raise BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "Statement {number} not found in {path}. List the statements to see their numbers.",
        ),
        number=number,
        path=session.path,
    )


def require_meeting(session: Session, number: int) -> int:
    """Return the number if a meeting has it, else raise BriefingError."""
    if number in {meeting.id for meeting in session.records.meetings.get_all()}:
        return number
    raise BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "Meeting {number} not found in {path}. List the meetings to see their numbers."
        ),
        number=number,
        path=session.path,
    )


def find_marking(session: Session, name: str) -> str:
    """Find a marking of the workspace, on its scale or used by a record, in any capitals."""
    levels = session.records.levels
    names = dict.fromkeys((*Markings.from_levels(levels.get_all()).names, *levels.count_uses()))
    for each in names:
        if each.casefold() == name.casefold():
            return each
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "Marking “{name}” not found in {path}. Available: {names}."),
        name=name,
        path=session.path,
        names=", ".join(names),
    )


def find_edition(session: Session, name: str) -> Edition:
    """Find an edition by its name: one of the four, or one that the desk has defined."""
    all_editions = map_editions(session.records.kept_editions.get_all())
    if name in all_editions:
        return all_editions[name]
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "Edition “{name}” not found in {path}. Available: {names}."),
        name=name,
        path=session.path,
        names=", ".join(all_editions),
    )


def print_listing(
    arguments: Namespace,
    records: Iterable[Listed],
    describe: Callable[[Listed], Any],
    make_row: Callable[[Listed], Iterable[object]],
) -> None:
    """Print records: a list as JSON if `--json` was given, else a table."""
    if arguments.json:
        print_json([describe(each) for each in records])
    else:
        print_table(make_row(each) for each in records)


def print_cautions(cautions: Iterable[object]) -> None:
    """Print each caution on standard error."""
    for caution in cautions:
        print(format_value(caution), file=sys.stderr)


def print_proof(proof: "Proof") -> None:
    """Print what was verified in a file, a check per line."""
    print("\n".join(proof.format_lines(get_wording())))


def print_json(value: Any) -> None:
    """Print dates and times as ISO 8601, everything else as it is, letters not escaped."""
    print(json.dumps(value, ensure_ascii=False, indent=1, default=_as_json))


def _as_json(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def print_table(rows: Iterable[Iterable[object]]) -> None:
    """Print each row on a line, its cells separated by tabs, each cell on one line."""
    for row in rows:
        print("\t".join(" ".join(format_value(cell).split()) for cell in row))
