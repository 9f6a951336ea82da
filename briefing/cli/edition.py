"""`briefing edition`: the editions that a book may have, also those that a desk defines itself."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import Any

from briefing.cli.actions import Action, make_command
from briefing.cli.command import add_json_argument, find_edition, find_marking, print_listing
from briefing.cli.language import translate
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import EDITIONS, ChosenSection, Edition, SectionKind, map_editions
from briefing.edits.editions import ForgetEdition, KeepEdition
from briefing.session import Session


def _add_name_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help=translate("cli", "the name of the edition")
    )


def _add_keep_arguments(parser: ArgumentParser) -> None:
    _add_name_argument(parser)
    parser.add_argument(
        "--base",
        choices=EDITIONS,
        help=translate("cli", "the edition it is based on, with its readers and default sections"),
    )
    parser.add_argument(
        "--sections", metavar="A,B,C",
        help=translate("cli", "the sections that it has, in their order: {sections}").format(
            sections=", ".join(SectionKind)
        ),
    )  # fmt: skip
    parser.add_argument(
        "--title", metavar="SECTION=TITLE", action="append", default=[],
        help=translate("cli", "the title of a section in this edition; repeatable"),
    )  # fmt: skip
    parser.add_argument(
        "--ceiling",
        metavar="MARKING",
        help=translate("cli", "the highest marking that its books may contain"),
    )
    parser.epilog = translate("cli", "`keep` replaces an edition of the same name.")


def _list(session: Session, arguments: Namespace) -> None:
    own_editions = session.records.kept_editions.get_all()
    bases = {each.name: each.base for each in own_editions if each.name not in EDITIONS}

    def describe(pair: tuple[str, Edition]) -> dict[str, Any]:
        name, edition = pair
        sections = [{"section": each.kind, "title": each.title} for each in edition.sections]
        base, ceiling = bases.get(name), edition.ceiling
        return {"name": name, "base": base, "ceiling": ceiling, "sections": sections}

    def make_row(pair: tuple[str, Edition]) -> tuple[object, ...]:
        name, edition = pair
        return name, bases.get(name, ""), _format_sections(edition)

    print_listing(arguments, list(map_editions(own_editions).items()), describe, make_row)


def _format_sections(edition: Edition) -> str:
    return ", ".join(
        f"{each.kind}={each.title}" if each.title else each.kind for each in edition.sections
    )


def _keep(session: Session, arguments: Namespace) -> None:
    name = _require_name(arguments)
    session.perform(KeepEdition(name, _make_edition(session, arguments)))


def _delete(session: Session, arguments: Namespace) -> None:
    edition = find_edition(session, _require_name(arguments))
    if edition.name in EDITIONS:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "“{name}” is a built-in edition and cannot be deleted."),
            name=edition.name,
        )
    session.perform(ForgetEdition(edition.name))


def _require_name(arguments: Namespace) -> str:
    if not arguments.name:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Give the name of the edition."))
    return str(arguments.name)


def _make_edition(session: Session, arguments: Namespace) -> Edition:
    """Make the edition that the options describe."""
    if arguments.base is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Name the edition it is based on with --base: {names}."),
            names=", ".join(EDITIONS),
        )
    base = EDITIONS[arguments.base]
    kinds = [each.kind for each in base.sections]
    if arguments.sections is not None:
        kinds = [_parse_section(name) for name in arguments.sections.split(",") if name.strip()]
    titles = dict(map(_parse_title, arguments.title))
    sections = tuple(ChosenSection(kind, titles.pop(kind, "")) for kind in kinds)
    if titles:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "A title was given for “{section}”, but the edition does not have this section.",
            ),
            section=next(iter(titles)),
        )
    ceiling = find_marking(session, arguments.ceiling) if arguments.ceiling else ""
    return replace(base, sections=sections, ceiling=ceiling)


def _parse_section(name: str) -> SectionKind:
    try:
        return SectionKind(name.strip().casefold())
    except ValueError:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Section “{name}” not found. Available: {names}."),
            name=name.strip(),
            names=", ".join(SectionKind),
        ) from None


def _parse_title(text: str) -> tuple[SectionKind, str]:
    name, equals, title = text.partition("=")
    if not equals:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "“{text}” is not SECTION=TITLE. Write it as items=Talks."),
            text=text,
        )
    return _parse_section(name), title.strip()


COMMAND = make_command(
    "edition",
    QT_TRANSLATE_NOOP("cli", "List editions; save or delete a custom edition."),
    Action("list", QT_TRANSLATE_NOOP("cli", "List the editions."), add_json_argument, _list),
    Action("keep", QT_TRANSLATE_NOOP("cli", "Save a custom edition."), _add_keep_arguments, _keep),
    Action(
        "delete", QT_TRANSLATE_NOOP("cli", "Delete a custom edition."), _add_name_argument, _delete
    ),
)
