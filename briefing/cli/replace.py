"""`briefing replace`: the pages to put into a book that was issued."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.changes import last_issued, take_since
from briefing.cli.command import Command, say, take_workspace
from briefing.cli.opening import open_workspace
from briefing.language.label_ranges import label_ranges


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a .pdf file to write")
    take_since(parser, help="the number of the book issued; else the last one")
    parser.add_argument(
        "--copy", type=int, metavar="K", help="for one copy of it, which each page then names"
    )
    parser.add_argument("--proof", action="store_true", help="show what was proved of them")


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        since = arguments.since or last_issued(session)
        replaced = session.comparisons.replace(since, arguments.file, copy=arguments.copy)
    exchange = replaced.exchange
    told = ((say("Take out"), exchange.take_out), (say("Put in"), exchange.put_in))
    for what, folios in told:
        print(f"{what}: {label_ranges(map(str, folios)) or say('none')}")
    if arguments.proof:
        print("\n".join(replaced.proof.lines()))
    return 0


COMMAND = Command("replace", "Make the pages to put into a book that was issued.", _take, _run)
