"""`briefing markings`: show or set the scale of markings of a workspace."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    find_marking,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.marking import Markings
from briefing.edits.editions import SetMarkings
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--set",
        metavar="A,B,C",
        help=translate("cli", "the names of the scale, lowest first, separated by commas"),
    )
    parser.add_argument(
        "--rename",
        metavar="OLD=NEW",
        action="append",
        default=[],
        help=translate("cli", "rename a marking everywhere; repeatable"),
    )
    add_json_argument(parser)
    parser.epilog = translate(
        "cli", "Prints the scale, lowest first, and how many records have each marking."
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.set is not None or arguments.rename:
            session.perform(_make_edit(session, arguments))
        scale = Markings.from_levels(session.records.levels.get_all())
        counts = session.records.levels.count_uses()
    others = [name for name in counts if name not in scale.names]
    rows: list[dict[str, Any]] = [
        {"name": name, "borne": counts[name], "on_scale": name in scale.names}
        for name in (*scale.names, *others)
    ]
    print_listing(arguments, rows, dict, _make_row)
    return 0


def _make_row(marking: dict[str, Any]) -> Iterator[object]:
    yield marking["name"]
    yield marking["borne"]
    if not marking["on_scale"]:
        yield translate("cli", "not on the scale, so treated as the highest")


def _make_edit(session: Session, arguments: Namespace) -> SetMarkings:
    new_names = dict(_parse_pair(session, each) for each in arguments.rename)
    if arguments.set is not None:
        names = tuple(name.strip() for name in arguments.set.split(","))
    else:
        scale = Markings.from_levels(session.records.levels.get_all())
        names = tuple(dict.fromkeys(new_names.get(name, name) for name in scale.names))
    return SetMarkings(names, new_names)


def _parse_pair(session: Session, text: str) -> tuple[str, str]:
    old, equals, new = (part.strip() for part in text.partition("="))
    if not (old and equals and new):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "“{text}” is not OLD=NEW. Write it as Secret=Geheim."),
            text=text,
        )
    return find_marking(session, old), new


COMMAND = Command(
    "markings",
    QT_TRANSLATE_NOOP("cli", "Show or set the scale of markings of a workspace."),
    _add_arguments,
    _run,
)
