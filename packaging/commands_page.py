"""The command line told from its parser: as a page, as a manual page, and as README's block."""

import re
from argparse import Action, ArgumentParser, _HelpAction, _SubParsersAction
from collections.abc import Iterator
from datetime import UTC, datetime

from briefing.cli.opening import NEW_PASSPHRASE, PASSPHRASE
from briefing.cli.parser import make_parser
from briefing.common.debug_log import OPTION, VARIABLE

PAGE_HEAD = """\
# The command line

<!-- Made from the parser by packaging/make_reference.py; a test holds it current. -->

The same code without the window. `briefing [WORKSPACE]` opens the window, on a workspace if one is
named; every other use begins with one of these commands. What a command prints goes to standard
output, and why it could not be done to standard error, in one sentence.
"""
EXIT_CODES = (
    (0, "Done."),
    (1, "Could not be done, or `check` found something; a sentence on standard error says what."),
    (2, "Called wrongly."),
)
VARIABLES = (
    (PASSPHRASE, "The passphrase of an encrypted workspace, where nobody is there to type it."),
    (NEW_PASSPHRASE, "The passphrase to set, for `new --encrypt` and `rekey`."),
    (
        VARIABLE,
        "Set: what the program does is noted on standard error, without a word of any workspace. "
        f"`briefing {OPTION} …` does the same.",
    ),
)
EXAMPLES = (
    ("briefing new council.briefing --sample", "Make a workspace with the sample in it."),
    (
        "briefing book council.briefing --meeting 1 --edition delegation -o council.pdf",
        "Make the delegation's book of its meeting.",
    ),
    ("briefing check council.briefing", "Prove each paragraph against its source."),
)
README_WIDTH = 100
README_COLUMN = 45
README_INDENT = 17


def commands() -> dict[str, ArgumentParser]:
    """The parser of each command, in the order in which they are listed."""
    return subparsers(make_parser())


def subparsers(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    """The parsers that a parser chooses from, by their words; none for most commands."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            return dict(action.choices)
    return {}


def actions_of(name: str, parser: ArgumentParser) -> Iterator[tuple[str, ArgumentParser]]:
    """The actions of a command, each with the words that stand before its arguments."""
    for word, subparser in subparsers(parser).items():
        given = (each for each in arguments(parser) if not isinstance(each, _SubParsersAction))
        yield " ".join((name, *map(_positional, given), word)), subparser


def arguments(parser: ArgumentParser) -> list[Action]:
    return [each for each in parser._actions if not isinstance(each, _HelpAction)]


def usage(name: str, parser: ArgumentParser) -> str:
    """One line. argparse's own changes with the terminal and with the version of Python."""
    optional = [each for each in arguments(parser) if each.option_strings and not each.required]
    return " ".join([short_usage(name, parser), *(f"[{_option(each)}]" for each in optional)])


def short_usage(name: str, parser: ArgumentParser) -> str:
    """What has to be given."""
    told = arguments(parser)
    positional = [each for each in told if not each.option_strings]
    required = [each for each in told if each.option_strings and each.required]
    return " ".join(["briefing", name, *map(_positional, positional), *map(_option, required)])


def _positional(action: Action) -> str:
    word = str(action.metavar or action.dest.upper())
    return {"?": f"[{word}]", "+": f"{word} [{word}…]"}.get(str(action.nargs), word)


def _option(action: Action) -> str:
    return " ".join([action.option_strings[0], *_values(action)])


def _values(action: Action) -> Iterator[str]:
    """What an option is followed by; nothing for a mere switch."""
    if action.nargs == 0:
        return
    word = str(action.metavar or action.dest.upper())
    yield f"{word} [{word}…]" if action.nargs == "+" else word


def _term(action: Action) -> str:
    if not action.option_strings:
        return str(action.metavar or action.dest.upper())
    return ", ".join(" ".join([option, *_values(action)]) for option in action.option_strings)


def _meaning(action: Action) -> str:
    said = str(action.help or "")
    if action.choices and action.option_strings:
        said += f": {', '.join(map(str, action.choices))}"
    elif action.choices:
        said += f": one of {', '.join(map(str, action.choices))}"
    return said


def page() -> str:
    """docs/commands.md."""
    parts = [PAGE_HEAD]
    for name, parser in commands().items():
        parts += section(f"## {name}", name, parser)
        for word, (words, subparser) in zip(
            subparsers(parser), actions_of(name, parser), strict=True
        ):
            parts += section(f"### {name} {word}", words, subparser)
    codes = "".join(f"| {code} | {meaning} |\n" for code, meaning in EXIT_CODES)
    parts.append(f"## Exit codes\n\n| code | what it says |\n| --- | --- |\n{codes}")
    names = "".join(f"| `{name}` | {meaning} |\n" for name, meaning in VARIABLES)
    parts.append(f"## Environment\n\n| variable | what it holds |\n| --- | --- |\n{names}")
    return "\n".join(parts)


def section(heading: str, words: str, parser: ArgumentParser) -> Iterator[str]:
    """A command or one of its actions: what it does, how it is called, its arguments."""
    yield f"{heading}\n\n{parser.description}\n\n```\n{usage(words, parser)}\n```\n"
    if rows := [f"| `{_term(each)}` | {_meaning(each)} |\n" for each in arguments(parser)]:
        yield f"| argument | what it is |\n| --- | --- |\n{''.join(rows)}"
    if parser.epilog:
        yield f"{parser.epilog}\n"


def readme_block() -> str:
    """What each command needs and does, as README has it."""
    lines = [f"{'briefing [WORKSPACE]':<{README_COLUMN}}the window"]
    for name, parser in commands().items():
        said = str(parser.description).rstrip(".")
        said, needed = said[0].lower() + said[1:], short_usage(name, parser)
        if len(needed) < README_COLUMN and README_COLUMN + len(said) <= README_WIDTH:
            lines.append(f"{needed:<{README_COLUMN}}{said}")
        else:
            lines += [needed, f"{'':<{README_INDENT}}{said}"]
    return "\n".join(lines) + "\n"


def manual(version: str, built: int) -> str:
    """The manual page briefing(1), in the macros of man(7)."""
    day = datetime.fromtimestamp(built, UTC).date()
    lines = [
        f'.TH BRIEFING 1 "{day}" "Briefing Book {version}" "User Commands"',
        ".SH NAME",
        "briefing \\- from a signed joint statement to the printed briefing book of a meeting",
        ".SH SYNOPSIS",
        ".B briefing",
        "[\\fIWORKSPACE\\fR]",
        ".br",
        ".B briefing",
        "\\fICOMMAND\\fR …",
        ".SH DESCRIPTION",
        "With a workspace, or with nothing, opens the window. With a command, does the same work "
        "without it. A workspace is one file; nothing is ever sent over a network.",
        ".SH COMMANDS",
    ]
    for name, parser in commands().items():
        lines += [f".SS {roff(usage(name, parser))}", roff(str(parser.description))]
        lines += manual_arguments(parser)
        for words, subparser in actions_of(name, parser):
            lines += [".PP", f".B {roff(usage(words, subparser))}", ".br"]
            lines += [roff(str(subparser.description)), *manual_arguments(subparser)]
    lines.append(".SH EXIT STATUS")
    for code, meaning in EXIT_CODES:
        lines += [".TP", f".B {code}", roff(meaning)]
    lines.append(".SH ENVIRONMENT")
    for variable, meaning in VARIABLES:
        lines += [".TP", f".B {variable}", roff(meaning)]
    lines += [
        ".SH FILES",
        ".TP",
        ".I ~/.config/briefing\\-book/settings.json",
        "The author's name and the second folder for backups.",
        ".TP",
        ".I ~/.config/Briefing Book/Briefing Book.conf",
        "What the window remembers: its size, its colours, and which workspace was open last.",
        ".TP",
        ".I WORKSPACE.backups/",
        "The backups that are made while a workspace is open, beside it.",
        ".SH EXAMPLES",
    ]
    for example, meaning in EXAMPLES:
        lines += [".TP", f".B {roff(example)}", roff(meaning)]
    return "\n".join(lines) + "\n"


def manual_arguments(parser: ArgumentParser) -> Iterator[str]:
    """The arguments and the closing words of a parser, in the macros of man(7)."""
    for each in arguments(parser):
        yield from (".TP", f".B {roff(_term(each))}", roff(_sentence(_meaning(each))))
    if parser.epilog:
        yield from (".PP", roff(parser.epilog))


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}." if words else ""


def roff(words: str) -> str:
    """Words as they are, for a line of their own in a manual page.

    >>> roff("'a' -o `FILE`")
    "\\\\&'a' \\\\-o \\\\fBFILE\\\\fR"
    """
    safe = words.replace("\\", "\\e").replace("-", "\\-")
    safe = re.sub(r"`([^`]*)`", r"\\fB\1\\fR", safe)
    return f"\\&{safe}" if safe[:1] in (".", "'") else safe
