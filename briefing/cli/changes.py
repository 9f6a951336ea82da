"""`briefing changes`: what changed since a book was issued."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.text_matching import WordRun, split_by_change
from briefing.session import Session

if TYPE_CHECKING:  # most commands do without it
    from briefing.session.comparisons import ChangeRow


def add_since_argument(parser: ArgumentParser, *, help: str) -> None:  # noqa: A002 - as argparse has it
    parser.add_argument("--since", type=int, metavar="N", help=help)


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_since_argument(
        parser, help=translate("cli", "the number of the issued book; default: the last one")
    )
    parser.add_argument(
        "--until",
        type=int,
        metavar="M",
        help=translate(
            "cli", "another issued book to compare with; default: the workspace as it is now"
        ),
    )
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        since = arguments.since or get_last_issue_number(session)
        changes = session.comparisons.list_changes(since, arguments.until)
    print_listing(arguments, changes, lambda each: each._asdict(), _make_cells)
    return 0


def _make_cells(row: "ChangeRow") -> tuple[str, ...]:
    """Make the cells of a line; its last two are the words before and now."""
    old_words, new_words = row.old_words, row.new_words
    if old_words and new_words:
        old_runs, new_runs = split_by_change(old_words, new_words)
        old_words, new_words = _mark(old_runs, "[-", "-]"), _mark(new_runs, "{+", "+}")
    return row.part, row.title, row.place, row.change, old_words or "–", new_words or "–"


def _mark(runs: Iterable[WordRun], start: str, end: str) -> str:
    """Mark the words that differ, as programs that compare texts word by word do."""
    return "".join(f"{start}{words}{end}" if is_other else words for words, is_other in runs)


def get_last_issue_number(session: Session) -> int:
    """Get the number of the last issued book."""
    issues = session.records.issues.get_all()
    if not issues:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "No book has been issued from {path} yet."),
            path=session.path,
        )
    return max(issue.number for issue in issues)


COMMAND = Command(
    "changes",
    QT_TRANSLATE_NOOP("cli", "Show what changed since a book was issued."),
    _add_arguments,
    _run,
)
