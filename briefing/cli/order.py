"""How a book is laid out, and in which languages: what `book` asks for and `check` has to know."""

from argparse import ArgumentParser, Namespace

from briefing.book.languages import Languages
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper

PAPERS = tuple(paper.name.lower() for paper in Paper)
CARDS = tuple(size.name for size in CardSize)


def take_order(parser: ArgumentParser) -> None:
    parser.add_argument("--paper", choices=PAPERS, default="a4", help="a4 unless said otherwise")
    parser.add_argument(
        "--large-print", action="store_true", help="larger type, for reading at arm's length (.pdf)"
    )
    parser.add_argument(
        "--cards", choices=CARDS, help="speaking cards of that size instead of the book (.pdf)"
    )
    parser.add_argument(
        "--language", metavar="CODE", help="that of the book, such as tr, kk, ru or en"
    )
    parser.add_argument(
        "--beside", metavar="CODE", help="a second language, opposite the statement's own pages"
    )


def order_of(arguments: Namespace) -> tuple[Layout, Languages]:
    """The layout and the languages that were asked for."""
    layout = Layout(
        Paper[arguments.paper.upper()],
        large_print=arguments.large_print,
        cards=CardSize[arguments.cards] if arguments.cards else None,
    )
    return layout, Languages(arguments.language, arguments.beside)
