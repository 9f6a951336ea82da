"""`briefing edition`: the editions that a book may have, and those that a desk keeps of its own."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from enum import StrEnum

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    find_edition,
    find_marking,
    print_json,
    print_table,
)
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import EDITIONS, ChosenSection, Edition, SectionKind, map_editions
from briefing.edits.editions import ForgetEdition, KeepEdition
from briefing.session import Session


class _Does(StrEnum):
    LIST = "list"
    KEEP = "keep"
    DELETE = "delete"


def _take(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("does", type=_Does, choices=list(_Does), help="what to do")
    parser.add_argument("name", nargs="?", metavar="NAME", help="that of the edition")
    parser.add_argument(
        "--base", choices=EDITIONS, help="whose readers it has, and whose sections if not told"
    )
    parser.add_argument(
        "--sections", metavar="A,B,C",
        help=f"those that it has, in their order: {', '.join(SectionKind)}",
    )  # fmt: skip
    parser.add_argument(
        "--title", metavar="SECTION=TITLE", action="append", default=[],
        help="what a section is called in it; may be given again",
    )  # fmt: skip
    parser.add_argument(
        "--ceiling", metavar="MARKING", help="the highest marking that its books may hold"
    )
    add_json_argument(parser)
    parser.epilog = "`keep` puts the edition in the place of one kept under that name before."


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.does is _Does.LIST:
            _list(session, as_json=arguments.json)
            return 0
        if not arguments.name:
            raise BriefingError(QT_TRANSLATE_NOOP("error", "Say the name of the edition."))
        if arguments.does is _Does.KEEP:
            session.perform(KeepEdition(arguments.name, _edition(session, arguments)))
        else:
            edition = find_edition(session, arguments.name)
            if edition.name in EDITIONS:
                raise BriefingError(
                    QT_TRANSLATE_NOOP(
                        "error", "“{name}” comes with the program and cannot be deleted."
                    ),
                    name=edition.name,
                )
            session.perform(ForgetEdition(edition.name))
    return 0


def _edition(session: Session, arguments: Namespace) -> Edition:
    """The edition that the options describe."""
    if arguments.base is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Say with --base whose edition it is made of: {names}."),
            names=", ".join(EDITIONS),
        )
    base = EDITIONS[arguments.base]
    kinds = [chosen.kind for chosen in base.sections]
    if arguments.sections is not None:
        kinds = [_section(name) for name in arguments.sections.split(",") if name.strip()]
    titles = dict(map(_titled, arguments.title))
    sections = tuple(ChosenSection(kind, titles.pop(kind, "")) for kind in kinds)
    if titles:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is a title for “{section}”, which it does not have."),
            section=next(iter(titles)),
        )
    ceiling = find_marking(session, arguments.ceiling) if arguments.ceiling else ""
    return replace(base, sections=sections, ceiling=ceiling)


def _section(name: str) -> SectionKind:
    try:
        return SectionKind(name.strip().casefold())
    except ValueError:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is no section “{name}”; there are {names}."),
            name=name.strip(),
            names=", ".join(SectionKind),
        ) from None


def _titled(text: str) -> tuple[SectionKind, str]:
    name, equals, title = text.partition("=")
    if not equals:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "“{text}” is not SECTION=TITLE; write it as items=Talks."),
            text=text,
        )
    return _section(name), title.strip()


def _list(session: Session, *, as_json: bool) -> None:
    kept = {each.name: each.base for each in session.records.kept_editions.get_all()}
    found = map_editions(session.records.kept_editions.get_all())
    if as_json:
        print_json(
            [
                {
                    "name": name,
                    "base": kept.get(name),
                    "ceiling": edition.ceiling,
                    "sections": [
                        {"section": each.kind, "title": each.title} for each in edition.sections
                    ],
                }
                for name, edition in found.items()
            ]
        )
    else:
        print_table((name, kept.get(name, ""), _told(edition)) for name, edition in found.items())


def _told(edition: Edition) -> str:
    return ", ".join(
        f"{each.kind}={each.title}" if each.title else each.kind for each in edition.sections
    )


COMMAND = Command("edition", "List the editions of books, keep one of one's own.", _take, _run)
