"""`briefing brief`: what is written for a book that hangs on no clause."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from enum import StrEnum

from briefing.cli.clearance import add_clearance_arguments, get_clearance
from briefing.cli.command import (
    Command,
    add_json_argument,
    add_meeting_argument,
    add_workspace_argument,
    print_json,
    print_table,
    require_meeting,
)
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.edits.briefs import DeleteBrief, EditBrief, WriteBrief
from briefing.session import Session


class _Does(StrEnum):
    LIST = "list"
    WRITE = "write"
    DELETE = "delete"


def _take(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("does", type=_Does, choices=list(_Does), help="what to do")
    parser.add_argument(
        "what", nargs="?", metavar="WHAT", help="the text to write; the id of the one to delete"
    )
    add_meeting_argument(parser, required=False)
    parser.add_argument(
        "--item", type=int, metavar="N", help="the item it is for, as `list items` has it"
    )
    parser.add_argument(
        "--kind", type=BriefKind, choices=list(BriefKind),
        help="its kind; one that is there already is written anew, an addendum is added",
    )  # fmt: skip
    parser.add_argument(
        "--audience", type=Audience, choices=list(Audience),
        help="who may read it; else what is usual for its kind",
    )  # fmt: skip
    add_clearance_arguments(parser)
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.does is _Does.LIST:
            _list(session, arguments)
        elif arguments.does is _Does.DELETE:
            session.perform(DeleteBrief(_known(session, arguments.what).id))
        else:
            _write(session, arguments)
    return 0


def _write(session: Session, arguments: Namespace) -> None:
    kind = arguments.kind
    if arguments.what is None or kind is None:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Say what to write, and of which --kind."))
    meeting_id, item_id = _owner(session, arguments)
    values = get_clearance(session, arguments)
    if arguments.audience is not None:
        values["audience"] = arguments.audience
    there = None if kind is BriefKind.ADDENDUM else _there(session, kind, meeting_id, item_id)
    if there is not None:
        session.perform(EditBrief(there.id, {"text": arguments.what, **values}))
    elif not arguments.what.strip():
        raise BriefingError(QT_TRANSLATE_NOOP("error", "A brief without words says nothing."))
    else:
        session.perform(WriteBrief(meeting_id, kind, arguments.what, item_id, None, values))


def _owner(session: Session, arguments: Namespace) -> tuple[int, int | None]:
    """The meeting and the item that a brief of that kind is for."""
    if not arguments.kind.of_item:
        if arguments.meeting is None or arguments.item is not None:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "A {kind} is for a meeting: give --meeting, no --item."),
                kind=arguments.kind,
            )
        return require_meeting(session, arguments.meeting), None
    items = {item.id: item for item in session.records.items.get_all()}
    if arguments.item not in items:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "A {kind} is for an item: give --item; list the items."),
            kind=arguments.kind,
        )
    return items[arguments.item].meeting_id, arguments.item


def _there(session: Session, kind: BriefKind, meeting_id: int, item_id: int | None) -> Brief | None:
    of_meeting = session.records.briefs.find_by_meeting(meeting_id)
    found = (each for each in of_meeting if each.kind is kind and each.item_id == item_id)
    return next(found, None)


def _known(session: Session, number: str | None) -> Brief:
    for brief in session.records.briefs.get_all():
        if str(brief.id) == number:
            return brief
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "There is no brief {number} in {path}; list them."),
        number=number or "",
        path=session.path,
    )


def _list(session: Session, arguments: Namespace) -> None:
    """All of them, or those of a meeting, of an item or of a kind."""
    wanted = {
        "meeting_id": arguments.meeting,
        "item_id": arguments.item,
        "kind": arguments.kind,
        "audience": arguments.audience,
    }
    briefs = [
        brief
        for brief in session.records.briefs.get_all()
        if all(value in (None, getattr(brief, name)) for name, value in wanted.items())
    ]
    if arguments.json:
        print_json([asdict(brief) for brief in briefs])
    else:
        print_table(
            (each.id, each.kind, each.meeting_id, each.item_id or "", each.audience, each.text)
            for each in briefs
        )


COMMAND = Command("brief", "List, write or delete the briefs of a meeting.", _take, _run)
