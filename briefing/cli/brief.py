"""`briefing brief`: the texts of a book that belong to a meeting or an item, not to a clause."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.actions import Action, make_command
from briefing.cli.clearance import add_clearance_arguments, get_clearance
from briefing.cli.command import (
    add_enum_argument,
    add_json_argument,
    add_meeting_argument,
    print_listing,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.edits.briefs import DeleteBrief, EditBrief, WriteBrief
from briefing.session import Session


def _add_place_arguments(parser: ArgumentParser) -> None:
    add_meeting_argument(parser, required=False)
    parser.add_argument(
        "--item",
        type=int,
        metavar="N",
        help=translate("cli", "the number of the item, see `list items`"),
    )


def _add_list_arguments(parser: ArgumentParser) -> None:
    _add_place_arguments(parser)
    add_enum_argument(parser, "--kind", BriefKind, translate("cli", "only those of that kind"))
    add_enum_argument(
        parser, "--audience", Audience, translate("cli", "only those for that audience")
    )
    add_json_argument(parser)


def _add_write_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "text", nargs="?", metavar="TEXT", help=translate("cli", "the text to write")
    )
    _add_place_arguments(parser)
    words = translate("cli", "its kind; replaces the brief of that kind, but an addendum is added")
    add_enum_argument(parser, "--kind", BriefKind, words)
    words = translate("cli", "who may read it; default: what is usual for its kind")
    add_enum_argument(parser, "--audience", Audience, words)
    add_clearance_arguments(parser)


def _add_delete_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "id", nargs="?", metavar="ID", help=translate("cli", "the id of the brief to delete")
    )


def _list(session: Session, arguments: Namespace) -> None:
    """List all of them, or those of a meeting, an item, a kind or an audience."""
    conditions = {
        "meeting_id": arguments.meeting,
        "item_id": arguments.item,
        "kind": arguments.kind,
        "audience": arguments.audience,
    }
    briefs = [
        brief
        for brief in session.records.briefs.get_all()
        if all(value in (None, getattr(brief, name)) for name, value in conditions.items())
    ]
    print_listing(arguments, briefs, asdict, _make_row)


def _make_row(brief: Brief) -> tuple[object, ...]:
    item_id = brief.item_id or ""
    return brief.id, brief.kind, brief.meeting_id, item_id, brief.audience, brief.text


def _write(session: Session, arguments: Namespace) -> None:
    kind = arguments.kind
    if arguments.text is None or kind is None:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Give the text to write and its --kind."))
    meeting_id, item_id = _find_place(session, arguments)
    values = get_clearance(session, arguments)
    if arguments.audience is not None:
        values["audience"] = arguments.audience
    current = None
    if kind is not BriefKind.ADDENDUM:
        current = _find_current(session, kind, meeting_id, item_id)
    if current is not None:
        session.perform(EditBrief(current.id, {"text": arguments.text, **values}))
    elif not arguments.text.strip():
        raise BriefingError(QT_TRANSLATE_NOOP("error", "A brief needs text."))
    else:
        session.perform(WriteBrief(meeting_id, kind, arguments.text, item_id, None, values))


def _find_place(session: Session, arguments: Namespace) -> tuple[int, int | None]:
    """Find the meeting and the item that a brief of that kind is for."""
    if not arguments.kind.is_of_item:
        if arguments.meeting is None or arguments.item is not None:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "A {kind} belongs to a meeting. Give --meeting without --item."
                ),
                kind=arguments.kind,
            )
        return require_meeting(session, arguments.meeting), None
    items = {item.id: item for item in session.records.items.get_all()}
    if arguments.item not in items:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "A {kind} belongs to an item. Give --item; list the items to see their numbers.",
            ),
            kind=arguments.kind,
        )
    return items[arguments.item].meeting_id, arguments.item


def _find_current(
    session: Session, kind: BriefKind, meeting_id: int, item_id: int | None
) -> Brief | None:
    for brief in session.records.briefs.find_by_meeting(meeting_id):
        if brief.kind is kind and brief.item_id == item_id:
            return brief
    return None


def _delete(session: Session, arguments: Namespace) -> None:
    for brief in session.records.briefs.get_all():
        if str(brief.id) == arguments.id:
            session.perform(DeleteBrief(brief.id))
            return
    raise BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "Brief {number} not found in {path}. List the briefs to see their numbers."
        ),
        number=arguments.id or "",
        path=session.path,
    )


COMMAND = make_command(
    "brief",
    QT_TRANSLATE_NOOP("cli", "List, write or delete the briefs of a meeting."),
    Action("list", QT_TRANSLATE_NOOP("cli", "List the briefs."), _add_list_arguments, _list),
    Action("write", QT_TRANSLATE_NOOP("cli", "Write a brief."), _add_write_arguments, _write),
    Action("delete", QT_TRANSLATE_NOOP("cli", "Delete a brief."), _add_delete_arguments, _delete),
)
