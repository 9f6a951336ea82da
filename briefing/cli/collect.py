"""`briefing collect`: take the answers of sheets that came back, after a look at them."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.cli.command import Command, add_json_argument, add_workspace_argument, print_json
from briefing.cli.language import format_value, translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reply import Answer, Reply


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE",
        help=translate("cli", "a sheet that came back (.docx, .odt), or a folder of them"),
    )  # fmt: skip
    parser.add_argument(
        "--accept", nargs="+", default=[], metavar="REFERENCE",
        help=translate("cli", "accept these answers, such as C18-3.2"),
    )  # fmt: skip
    parser.add_argument(
        "--all", action="store_true", help=translate("cli", "accept all answers without “!”")
    )
    add_json_argument(parser)
    parser.epilog = translate(
        "cli", "Without --accept or --all, the answers are only shown. Each can be undone."
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        replies = session.replies.read(arguments.files)
        accepted = list(_choose(replies, arguments))
        session.replies.accept(accepted)
    if arguments.json:
        print_json([_describe(each, accepted) for each in replies])
    else:
        for each in replies:
            _print_reply(each, accepted)
    return 0


def _choose(replies: list[Reply], arguments: Namespace) -> Iterator[Answer]:
    """Choose the answers to accept; raise BriefingError for a reference that none has."""
    answers = [answer for reply in replies for answer in reply.answers]
    for reference in arguments.accept:
        matches = [each for each in answers if each.reference.casefold() == reference.casefold()]
        if len(matches) != 1:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "{number} new answers have the reference {reference}."),
                number=len(matches),
                reference=reference,
            )
        yield matches[0]
    if arguments.all:
        yield from (
            each
            for each in answers
            if each.caution is None and each.reference not in arguments.accept
        )


def _print_reply(reply: Reply, accepted: list[Answer]) -> None:
    head = [reply.file_name]
    if reply.request is not None:
        head += [reply.request.addressee, reply.author, reply.date.isoformat()]
    print(" · ".join(head))
    for answer in reply.answers:
        sign = "✓" if answer in accepted else "!" if answer.caution else " "
        print(f"{sign} {answer.reference}\t{_format_change(answer)}")
        if answer.caution:
            print(f"  {format_value(answer.caution)}")
    for caution in reply.cautions:
        print(f"! {format_value(caution)}")


def _format_change(answer: Answer) -> str:
    text = " / ".join(filter(None, map(str.strip, answer.text.splitlines())))
    return f"{answer.old} → {text}" if answer.old else text


def _describe(reply: Reply, accepted: list[Answer]) -> dict[str, Any]:
    return {
        "file": reply.file_name,
        "sheet": reply.request and reply.request.code,
        "addressee": reply.request and reply.request.addressee,
        "author": reply.author,
        "date": reply.date,
        "answers": [
            {
                "reference": answer.reference,
                "question": answer.question,
                "old": answer.old,
                "new": answer.text,
                "caution": answer.caution and str(answer.caution),
                "accepted": answer in accepted,
            }
            for answer in reply.answers
        ],
        "cautions": list(map(str, reply.cautions)),
    }


COMMAND = Command(
    "collect",
    QT_TRANSLATE_NOOP("cli", "Take the answers of sheets that came back."),
    _add_arguments,
    _run,
)
