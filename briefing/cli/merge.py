"""`briefing merge`: take over what another copy of the workspace has."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from pathlib import Path

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import format_value, translate
from briefing.cli.opening import open_workspace, try_with_passphrase
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.record_titles import FIELD_TITLES, RECORD_TITLES
from briefing.merging.conflict import Choice
from briefing.session.merging import Authorship, DescribedConflict, PreparedMerge

_NOT_DECIDED = QT_TRANSLATE_NOOP(
    "cli",
    "Nothing was stored, because these conflicts are not decided. Decide each with --choose, such "
    "as --choose 1=theirs, or all of them with --keep ours, theirs or aside.",
)


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "other",
        type=Path,
        metavar="OTHER",
        help=translate("cli", "the copy or packet to merge; it is not changed"),
    )
    parser.add_argument(
        "--choose",
        type=_parse_choice,
        action="append",
        default=[],
        metavar="N=SIDE",
        help=translate("cli", "decide conflict N: ours, theirs, or aside to decide later"),
    )
    parser.add_argument(
        "--keep", type=Choice, choices=list(Choice), help=translate("cli", "decide all the others")
    )


def _parse_choice(text: str) -> tuple[int, Choice]:
    """Parse a choice, as in `3=theirs`."""
    number, _, side = text.partition("=")
    try:
        return int(number), Choice(side)
    except ValueError:
        sentence = translate("cli", "“{text}” is not a choice. Write it as 3=theirs.")
        raise ArgumentTypeError(sentence.format(text=text)) from None


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        prepared = try_with_passphrase(
            lambda passphrase: session.merging.prepare(arguments.other, passphrase)
        )
        choices = _collect_choices(prepared, dict(arguments.choose), arguments.keep)
        open_conflicts = [each for each in prepared.conflicts if each.number not in choices]
        if open_conflicts:
            for each in open_conflicts:
                print(_describe(each))
            print(translate("cli", _NOT_DECIDED), file=sys.stderr)
            return 1
        result = session.merging.store(prepared, choices)
    if result is None:
        print(translate("cli", "Nothing to merge: the workspace has all that the copy has."))
    else:
        sentence = translate("cli", "Done (can be undone): {step}")
        print(sentence.format(step=format_value(result.name)))
    return 0


def _collect_choices(
    prepared: PreparedMerge, chosen: Mapping[int, Choice], keep: Choice | None
) -> dict[int, Choice]:
    numbers = {each.number for each in prepared.conflicts}
    for number in chosen.keys() - numbers:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "There is no conflict {number}. Merge without --choose to list them."
            ),
            number=number,
        )
    others = {} if keep is None else dict.fromkeys(numbers, keep)
    return {**others, **chosen}


def _describe(described: DescribedConflict) -> str:
    """Describe a conflict in a few lines."""
    kind = translate("history", RECORD_TITLES[described.kind])
    lines = [f"{described.number}. {kind}: {described.title}"]
    ours = _format_author(translate("cli", "ours"), described.our_author)
    theirs = _format_author(translate("cli", "theirs"), described.their_author)
    for each in described.differences:
        if each.field in FIELD_TITLES:
            lines.append(f"   {translate('history', FIELD_TITLES[each.field])}")
        lines.append(f"   {ours}: {_format_side(each.ours)}")
        lines.append(f"   {theirs}: {_format_side(each.theirs)}")
    return "\n".join(lines)


def _format_author(side: str, changed: Authorship | None) -> str:
    if changed is None:
        return side
    author, at = changed
    return f"{side} ({author}, {at.astimezone():%Y-%m-%d %H:%M})"


def _format_side(value: str | None) -> str:
    if value is None:
        return translate("cli", "(deleted)")
    return "; ".join(value.splitlines()) or translate("cli", "(empty)")


COMMAND = Command(
    "merge",
    QT_TRANSLATE_NOOP("cli", "Merge another copy of a workspace, or a packet, into it."),
    _add_arguments,
    _run,
)
