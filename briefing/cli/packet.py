"""`briefing packet`: what a colleague may have, as a workspace that merges back."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_enum_argument,
    add_workspace_argument,
    find_marking,
    require_meeting,
    require_statement,
)
from briefing.cli.language import translate
from briefing.cli.opening import ask_new_passphrase, open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Audience
from briefing.session.packets import PacketOrder


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help=translate("cli", "the packet to make, a .briefing file"),
    )
    for option, words in (
        ("--meeting", translate("cli", "a meeting to carry, with the statements on its agenda")),
        ("--statement", translate("cli", "a statement to carry")),
    ):
        parser.add_argument(option, type=int, action="append", default=[], metavar="N", help=words)
    add_enum_argument(
        parser, "--audience", Audience, translate("cli", "who will read it"), required=True
    )
    parser.add_argument(
        "--marking",
        required=True,
        metavar="NAME",
        help=translate("cli", "the highest marking that it may carry"),
    )
    parser.add_argument(
        "--encrypt", action="store_true", help=translate("cli", "ask for a passphrase")
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        order = PacketOrder(
            tuple(require_meeting(session, each) for each in arguments.meeting),
            tuple(require_statement(session, each) for each in arguments.statement),
            arguments.audience,
            find_marking(session, arguments.marking),
        )
        if not order.meeting_ids and not order.statement_ids:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "A packet needs something to carry. Name a --meeting or a --statement."
                )
            )
        passphrase = ask_new_passphrase() if arguments.encrypt else None
        result = session.packets.make(order, arguments.output, passphrase)
    words = translate(
        "cli",
        "Made {path}. Records: {number}. Texts that it must not hold, looked for and not found: "
        "{withheld}.",
    )
    print(words.format(
        path=arguments.output, number=result.record_count, withheld=result.withheld_texts
    ))  # fmt: skip
    return 0


COMMAND = Command(
    "packet",
    QT_TRANSLATE_NOOP("cli", "Make a packet for a colleague who may not have the rest."),
    _add_arguments,
    _run,
)
