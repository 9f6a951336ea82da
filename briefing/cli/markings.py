"""`briefing markings`: the scale of markings of a workspace, shown or set."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import (
    Command,
    known_marking,
    print_json,
    print_table,
    say,
    take_json,
    take_workspace,
)
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.marking import Markings
from briefing.edits.editions import SetMarkings
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument(
        "--set", metavar="A,B,C", help="the names of the scale, the lowest first, commas between"
    )
    parser.add_argument(
        "--rename",
        metavar="OLD=NEW",
        action="append",
        default=[],
        help="another name for a marking, also where it stands; may be given again",
    )
    take_json(parser)
    parser.epilog = "Prints the scale, the lowest first, and how much of the workspace bears each."


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.set is not None or arguments.rename:
            session.perform(_edit(session, arguments))
        scale = Markings.of(session.records.levels.all())
        borne = session.records.levels.borne()
    others = [name for name in borne if name not in scale.names]
    rows = [
        {"name": name, "borne": borne[name], "on_scale": name in scale.names}
        for name in (*scale.names, *others)
    ]
    if arguments.json:
        print_json(rows)
    else:
        remark = say("not on the scale, so above it")
        print_table(
            (row["name"], row["borne"], *([] if row["on_scale"] else [remark])) for row in rows
        )
    return 0


def _edit(session: Session, arguments: Namespace) -> SetMarkings:
    renamed = dict(_pair(session, each) for each in arguments.rename)
    if arguments.set is not None:
        names = tuple(name.strip() for name in arguments.set.split(","))
    else:
        scale = Markings.of(session.records.levels.all())
        names = tuple(dict.fromkeys(renamed.get(name, name) for name in scale.names))
    return SetMarkings(names, renamed)


def _pair(session: Session, text: str) -> tuple[str, str]:
    old, equals, new = (part.strip() for part in text.partition("="))
    if not (old and equals and new):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "“{text}” is not OLD=NEW; write it as Secret=Geheim."),
            text=text,
        )
    return known_marking(session, old), new


COMMAND = Command("markings", "Show or set the scale of markings of a workspace.", _take, _run)
