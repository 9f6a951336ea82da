"""The layout and the languages of a book, as options of `book`, `issue` and `check`."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.cli.language import translate
from briefing.writers.layout import STANDARD, CardSize, Layout
from briefing.writers.typography import Paper

PAPERS = tuple(paper.name.lower() for paper in Paper)
CARDS = tuple(size.name for size in CardSize)


def add_order_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--paper", choices=PAPERS, help=translate("cli", "the paper size; default: a4")
    )
    parser.add_argument(
        "--large-print",
        action="store_true",
        help=translate("cli", "larger type, for reading at arm's length (.pdf)"),
    )
    parser.add_argument(
        "--cards",
        choices=CARDS,
        help=translate("cli", "speaking cards of that size instead of the book (.pdf)"),
    )
    parser.add_argument(
        "--bleed",
        action="store_true",
        help=translate("cli", "bleed and trim marks, for a printing house (.pdf)"),
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=translate("cli", "the language of the book, such as tr, kk, ru or en"),
    )
    parser.add_argument(
        "--beside",
        metavar="CODE",
        help=translate("cli", "a second language on the pages facing the statement"),
    )


def get_order(
    arguments: Namespace, layout: Layout = STANDARD, languages: Languages = AS_TAKEN_UP
) -> tuple[Layout, Languages]:
    """Get the layout and the languages from the options; what is absent stays as it was."""
    layout = replace(
        layout,
        paper=Paper[arguments.paper.upper()] if arguments.paper else layout.paper,
        large_print=arguments.large_print or layout.large_print,
        cards=CardSize[arguments.cards] if arguments.cards else layout.cards,
        bleed=arguments.bleed or layout.bleed,
    )
    main, beside = arguments.language, arguments.beside
    return layout, Languages(main or languages.main, beside or languages.beside)
