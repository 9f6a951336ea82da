"""The clearance of a note or a brief: its marking, its day, who cleared it, how long it holds."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.command import find_marking, parse_day
from briefing.cli.language import translate
from briefing.session import Session


def add_clearance_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--marking",
        metavar="NAME",
        help=translate("cli", "its marking, see `markings`; default: that of its book"),
    )
    parser.add_argument(
        "--as-of",
        type=parse_day,
        metavar="DATE",
        help=translate("cli", "the day of its facts; default: today"),
    )
    parser.add_argument("--cleared-by", metavar="NAME", help=translate("cli", "who cleared it"))
    parser.add_argument(
        "--holds-until",
        type=parse_day,
        metavar="DATE",
        help=translate("cli", "the last day on which it may be used"),
    )


def get_clearance(session: Session, arguments: Namespace) -> dict[str, Any]:
    """Get the fields that were given."""
    values = {
        "marking": arguments.marking and find_marking(session, arguments.marking),
        "as_of": arguments.as_of,
        "cleared_by": arguments.cleared_by,
        "holds_until": arguments.holds_until,
    }
    return {name: value for name, value in values.items() if value}
