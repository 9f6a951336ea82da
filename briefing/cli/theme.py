"""`briefing theme`: named runs of the clauses of a statement."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.actions import Action, make_command
from briefing.cli.command import add_json_argument, print_listing
from briefing.cli.language import translate
from briefing.cli.selection import add_statement_argument, find_clauses, find_text
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.theme import Theme
from briefing.edits.themes import AddTheme, DeleteTheme, RenameTheme
from briefing.language.addresses import format_run
from briefing.session import Session


def _add_list_arguments(parser: ArgumentParser) -> None:
    add_statement_argument(parser)
    add_json_argument(parser)


def _add_title_argument(parser: ArgumentParser) -> None:
    parser.add_argument("title", metavar="TITLE", help=translate("cli", "the name of the theme"))


def _add_new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "clauses",
        metavar="CLAUSES",
        help=translate("cli", "the run of clauses: 16-21, or 2:16-21 of statement 2"),
    )
    _add_title_argument(parser)


def _add_number_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "number",
        type=int,
        metavar="N",
        help=translate("cli", "the theme, as `theme list` shows it"),
    )


def _add_rename_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    _add_title_argument(parser)


def _list(session: Session, arguments: Namespace) -> None:
    themes = session.records.themes.find_by_text(find_text(session, arguments).id)

    def make_row(theme: Theme) -> tuple[object, ...]:
        ends = (session.records.clauses.get(each) for each in (theme.first_id, theme.last_id))
        return theme.id, format_run(*ends), theme.title

    print_listing(arguments, themes, asdict, make_row)


def _add(session: Session, arguments: Namespace) -> None:
    clauses = find_clauses(session, arguments.clauses)
    if not clauses:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Name the clauses of the theme."))
    added = session.perform(AddTheme(clauses[0].id, clauses[-1].id, arguments.title))
    print(translate("cli", "Theme {number}").format(number=max(added.get_ids(Theme))))


def _rename(session: Session, arguments: Namespace) -> None:
    session.perform(RenameTheme(_require_theme(session, arguments), arguments.title))


def _delete(session: Session, arguments: Namespace) -> None:
    session.perform(DeleteTheme(_require_theme(session, arguments)))


def _require_theme(session: Session, arguments: Namespace) -> int:
    """Return the number if a theme has it, else raise BriefingError."""
    if not session.records.themes.has(arguments.number):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Theme {number} not found in {path}. List the themes to see their numbers.",
            ),
            number=arguments.number,
            path=session.path,
        )
    return int(arguments.number)


COMMAND = make_command(
    "theme",
    QT_TRANSLATE_NOOP("cli", "List, add, rename or delete the themes of a statement."),
    Action(
        "list",
        QT_TRANSLATE_NOOP("cli", "List the themes of a statement."),
        _add_list_arguments,
        _list,
    ),
    Action("add", QT_TRANSLATE_NOOP("cli", "Name a run of clauses."), _add_new_arguments, _add),
    Action(
        "rename",
        QT_TRANSLATE_NOOP("cli", "Give a theme another name."),
        _add_rename_arguments,
        _rename,
    ),
    Action(
        "delete",
        QT_TRANSLATE_NOOP("cli", "Delete a theme; its clauses stay."),
        _add_number_argument,
        _delete,
    ),
)
