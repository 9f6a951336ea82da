"""The statements in the annex, word for word, in one language or in two on facing pages."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Label,
    Paragraph,
    Quotation,
    Signatures,
)
from briefing.book.composition import (
    Composition,
    get_clause_target,
    get_item_target,
    get_numbered_clauses,
    get_statement_target,
)
from briefing.book.items import make_quotation
from briefing.book.material import Source
from briefing.book.model import Section
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import AnnotationKind
from briefing.domain.edition import SectionKind
from briefing.domain.statement import Clause, Signatory
from briefing.language.addresses import format_margin_label
from briefing.language.alignment import Pair, align
from briefing.language.capitals import capitalize

_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("book", "English text"),
    "kk": QT_TRANSLATE_NOOP("book", "Kazakh text"),
    "ru": QT_TRANSLATE_NOOP("book", "Russian text"),
    "tr": QT_TRANSLATE_NOOP("book", "Turkish text"),
}


def compose_statements(composition: Composition) -> Iterator[Section]:
    """Compose every statement that the meeting uses."""
    for source in composition.material.sources:
        yield from _compose_statement(composition, source)


def _compose_statement(composition: Composition, source: Source) -> Iterator[Section]:
    """Compose a statement, and then the version on its facing pages, if there is one."""
    facing = source.facing
    if facing:
        pairs = align(source.clauses, facing.clauses)
    else:
        pairs = [Pair(clause, None) for clause in source.clauses]
    target = get_statement_target(source)
    section = Section(
        target=target,
        title=source.printed_title,
        blocks=(
            *(_make_main_block(composition, pair) for pair in pairs),
            *_make_closing_blocks(composition, source),
        ),
        subtitle=_format_subtitle(composition, source),
        tab=composition.translate(QT_TRANSLATE_NOOP("book", "Statement")),
        short=_format_short_title(composition, source),
        language=_get_foreign_language(composition, source),
        title_language=_get_title_language(composition, source),
        version=_name_version(composition, source) if facing else "",
    )
    yield section
    if facing:
        yield replace(
            section,
            target=f"{target}-{facing.language}",
            title=facing.printed_title,
            title_language=_get_title_language(composition, facing),
            blocks=tuple(_make_facing_block(composition, pair, source) for pair in pairs),
            subtitle=_format_subtitle(composition, facing),
            facing=target,
            language=_get_foreign_language(composition, facing),
            version=_name_version(composition, facing),
        )


def _format_short_title(composition: Composition, source: Source) -> str:
    """Format the title of a statement in the contents: its kind, and its name if it has one."""
    kind = composition.wording.translate("kind", source.statement.kind or "")
    language = composition.wording.language
    name = capitalize(kind, language) if kind else source.printed_title
    short_name = composition.statement_names[source.statement.id]
    if name in short_name:
        name = short_name
    elif short_name:
        name = f"{name} ({short_name})"
    pattern = composition.translate(QT_TRANSLATE_NOOP("book", "{statement}, clause by clause"))
    return pattern.format(statement=name)


def _name_version(composition: Composition, source: Source) -> str:
    """Name the language version, in words if there are any."""
    language = source.language or ""
    return composition.translate(_LANGUAGES[language]) if language in _LANGUAGES else language


def _get_foreign_language(composition: Composition, source: Source) -> str:
    """Get the language of a text if it is not that of the book."""
    language = source.language or ""
    return "" if language == composition.wording.language else language


def _get_title_language(composition: Composition, source: Source) -> str:
    """Get the language of the title of a text, if that is known and not the book's."""
    return _get_foreign_language(composition, source) if source.title else ""


def _format_subtitle(composition: Composition, source: Source) -> str:
    statement, say = source.statement, composition.translate
    day = dates.format_date(statement.date, composition.wording) if statement.date else ""
    place_and_date = ", ".join(part for part in (statement.place, day) if part)
    language = _name_version(composition, source) if source.language in _LANGUAGES else ""
    numbered = len(get_numbered_clauses(source))
    count = say(QT_TRANSLATE_NOOP("book", "{count} clauses"), numbered).format(count=numbered)
    ours = ""
    if any(format_margin_label(clause) != clause.label for clause in source.clauses):
        ours = say(QT_TRANSLATE_NOOP("book", "¶: numbered here, not in the statement"))
    return " · ".join(part for part in (place_and_date, language, count, ours) if part)


def _make_main_block(composition: Composition, pair: Pair) -> Block:
    return _make_gap(composition) if pair.one is None else _make_clause(composition, pair.one)


def _make_facing_block(composition: Composition, pair: Pair, source: Source) -> Block:
    """Make the counterpart of a clause, without its notes: these stand beside the main text."""
    if pair.other is None:
        return _make_gap(composition)
    clause, indent = pair.other, composition.get_depth(pair.one) if pair.one else 0
    return Quotation(
        format_margin_label(clause),
        clause.text,
        clause.heading or "",
        indent=indent,
        home=True,
        statement=composition.statement_names[source.statement.id],
    )


def _make_gap(composition: Composition) -> Paragraph:
    words = QT_TRANSLATE_NOOP(
        "book", "This language version does not contain the clause on the facing page."
    )
    return Paragraph(composition.translate(words), secondary=True)


def _make_closing_blocks(composition: Composition, source: Source) -> Iterator[Block]:
    """Make what follows the clauses: clauses of other versions, and the signatories."""
    if source.only_elsewhere:
        yield Label(
            composition.translate(QT_TRANSLATE_NOOP("book", "Only in another language version"))
        )
        yield from (_make_clause(composition, clause) for clause in source.only_elsewhere)
    if source.signatories:
        yield Label(composition.translate(QT_TRANSLATE_NOOP("book", "Signed")))
        yield Signatures(tuple(map(_format_signature, source.signatories)))


def _make_clause(composition: Composition, clause: Clause) -> Quotation:
    """Make a paragraph of the annex; with its notes only if no item of the book has them."""
    line = composition.item_of_clause.get(composition.find_outermost(clause).id)
    in_item = line is not None and composition.edition.has_section(SectionKind.ITEMS)
    quoted = make_quotation(composition, clause, () if in_item else tuple(AnnotationKind))
    aside = ""
    if line and clause.parent_id is None:
        item = composition.translate(QT_TRANSLATE_NOOP("book", "Item {number}"))
        aside = item.format(number=line.number)
    return replace(
        quoted,
        aside=aside,
        aside_target=get_item_target(line) if line and aside else "",
        target=get_clause_target(clause),
        home=True,
    )


def _format_signature(signatory: Signatory) -> str:
    return ", ".join(part for part in (signatory.name, signatory.role) if part)
