"""`briefing names`: the bodies, persons, instruments and events that a statement names."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.cli.selection import add_statement_argument, find_text
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.name import Name
from briefing.domain.statement import Text
from briefing.edits.dismissals import DismissName, RestoreName
from briefing.language.addresses import is_named_by_part, make_addresses
from briefing.language.folding import fold
from briefing.language.label_ranges import format_label_ranges
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_statement_argument(parser)
    add_json_argument(parser)
    parser.add_argument(
        "--leave-out", nargs="+", metavar="NAME", default=[],
        help=translate("cli", "leave out names that are none, here and in the index of every book"),
    )  # fmt: skip
    parser.add_argument(
        "--restore", nargs="+", metavar="NAME", default=[],
        help=translate("cli", "show names again that were left out"),
    )  # fmt: skip


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = find_text(session, arguments)
        _leave_out(session, text, arguments.leave_out)
        for name in arguments.restore:
            session.perform(RestoreName(name))
        names = session.text_analysis.find_names(text.id)
        clauses = session.records.clauses.find_by_text(text.id)
        labels = make_addresses(clauses)
        labels |= {
            each.id: translate("cli", "preamble") for each in clauses if is_named_by_part(each)
        }

    def find_labels(name: Name) -> list[str]:
        return list(dict.fromkeys(labels[each] for each in name.clause_ids))

    def make_row(name: Name) -> tuple[object, ...]:
        places = format_label_ranges(find_labels(name))
        return name.kind, name.name, name.short, name.title, name.on or "", name.place, places

    print_listing(
        arguments, names, lambda name: asdict(name) | {"clauses": find_labels(name)}, make_row
    )
    return 0


def _leave_out(session: Session, text: Text, words: list[str]) -> None:
    names = {fold(each.name): each.name for each in session.text_analysis.find_names(text.id)}
    for each in words:
        if fold(each) not in names:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "The text does not name “{name}”. See briefing names."),
                name=each,
            )
        session.perform(DismissName(names[fold(each)]))


COMMAND = Command(
    "names",
    QT_TRANSLATE_NOOP("cli", "List the bodies, persons, instruments and events that a text names."),
    _add_arguments,
    _run,
)
