"""`briefing document`: the documents to be signed at a meeting."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.actions import Action, make_command
from briefing.cli.command import (
    add_enum_argument,
    add_json_argument,
    add_meeting_argument,
    get_given,
    print_listing,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.meeting import DocumentState, DocumentToSign
from briefing.edits.documents import AddDocument, DeleteDocument, EditDocument
from briefing.session import Session

_FIELDS = ("title", "languages", "state", "signers", "originals")


def _add_number_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "number",
        type=int,
        metavar="N",
        help=translate("cli", "the document, as `document list` shows it"),
    )


def _add_list_arguments(parser: ArgumentParser) -> None:
    add_meeting_argument(parser)
    add_json_argument(parser)


def _add_field_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--title", metavar="TITLE", help=translate("cli", "the title"))
    parser.add_argument(
        "--languages", metavar="WORDS", help=translate("cli", "the languages of its originals")
    )
    add_enum_argument(
        parser, "--state", DocumentState, translate("cli", "how far the text is; default: draft")
    )
    parser.add_argument("--signers", metavar="WORDS", help=translate("cli", "who signs it"))
    parser.add_argument(
        "--originals",
        type=int,
        metavar="NUMBER",
        help=translate("cli", "how many originals; default: 2"),
    )


def _add_new_arguments(parser: ArgumentParser) -> None:
    add_meeting_argument(parser)
    _add_field_arguments(parser)


def _add_edit_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    _add_field_arguments(parser)


def _list(session: Session, arguments: Namespace) -> None:
    documents = session.records.documents.find_by_meeting(
        require_meeting(session, arguments.meeting)
    )
    print_listing(arguments, documents, asdict, _make_row)


def _make_row(document: DocumentToSign) -> tuple[object, ...]:
    return document.id, *(getattr(document, name) for name in _FIELDS)


def _add(session: Session, arguments: Namespace) -> None:
    if arguments.title is None:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Name the document with --title."))
    values = get_given(arguments, _FIELDS)
    title = values.pop("title")
    meeting_id = require_meeting(session, arguments.meeting)
    added = session.perform(AddDocument(meeting_id, title, values))
    print(translate("cli", "Document {number}").format(number=max(added.get_ids(DocumentToSign))))


def _edit(session: Session, arguments: Namespace) -> None:
    session.perform(
        EditDocument(_require_document(session, arguments), get_given(arguments, _FIELDS))
    )


def _delete(session: Session, arguments: Namespace) -> None:
    session.perform(DeleteDocument(_require_document(session, arguments)))


def _require_document(session: Session, arguments: Namespace) -> int:
    """Return the number if a document has it, else raise BriefingError."""
    if not session.records.documents.has(arguments.number):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Document {number} not found in {path}. List the documents to see their numbers.",
            ),
            number=arguments.number,
            path=session.path,
        )
    return int(arguments.number)


COMMAND = make_command(
    "document",
    QT_TRANSLATE_NOOP("cli", "List, add, edit or delete the documents to be signed at a meeting."),
    Action(
        "list",
        QT_TRANSLATE_NOOP("cli", "List the documents of a meeting."),
        _add_list_arguments,
        _list,
    ),
    Action(
        "add", QT_TRANSLATE_NOOP("cli", "Add a document to be signed."), _add_new_arguments, _add
    ),
    Action(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change the fields that are given."),
        _add_edit_arguments,
        _edit,
    ),
    Action("delete", QT_TRANSLATE_NOOP("cli", "Delete a document."), _add_number_argument, _delete),
)
