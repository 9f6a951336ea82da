"""The statements in the annex, word for word, in one language or in two that face each other."""

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
from briefing.book.composition import Composition, clause_target, item_target, numbered
from briefing.book.items import quotation
from briefing.book.material import Source
from briefing.book.model import Section
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import AnnotationKind
from briefing.domain.edition import SectionKind
from briefing.domain.statement import Clause, Signatory
from briefing.language.alignment import Pair, align

_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("book", "English text"),
    "kk": QT_TRANSLATE_NOOP("book", "Kazakh text"),
    "ru": QT_TRANSLATE_NOOP("book", "Russian text"),
    "tr": QT_TRANSLATE_NOOP("book", "Turkish text"),
}


def statements(composition: Composition) -> Iterator[Section]:
    """Every statement that the meeting draws on."""
    for source in composition.material.sources:
        yield from _statement(composition, source)


def _statement(composition: Composition, source: Source) -> Iterator[Section]:
    """A statement, and after it the version that stands on its facing pages, if there is one."""
    facing = source.facing
    if facing:
        pairs = align(source.clauses, facing.clauses)
    else:
        pairs = [Pair(clause, None) for clause in source.clauses]
    target = f"statement-{source.statement.id}"
    section = Section(
        target=target,
        title=source.statement.title,
        blocks=(*(_mine(composition, pair) for pair in pairs), *_after(composition, source)),
        subtitle=_subtitle(composition, source),
        tab=composition.say(QT_TRANSLATE_NOOP("book", "Statement")),
        short=_clause_by_clause(composition, source),
        language=_foreign(composition, source),
        version=_version(composition, source) if facing else "",
    )
    yield section
    if facing:
        yield replace(
            section,
            target=f"{target}-{facing.language}",
            blocks=tuple(_theirs(composition, pair) for pair in pairs),
            subtitle=_subtitle(composition, facing),
            facing=target,
            language=_foreign(composition, facing),
            version=_version(composition, facing),
        )


def _clause_by_clause(composition: Composition, source: Source) -> str:
    """The name under which a statement stands in the contents."""
    kind = composition.wording.translate("kind", source.statement.kind or "")
    name = kind[0].upper() + kind[1:] if kind else source.statement.title
    pattern = composition.say(QT_TRANSLATE_NOOP("book", "{statement}, clause by clause"))
    return pattern.format(statement=name)


def _version(composition: Composition, source: Source) -> str:
    """Which language version it is, in words where there are any."""
    language = source.language or ""
    return composition.say(_LANGUAGES[language]) if language in _LANGUAGES else language


def _foreign(composition: Composition, source: Source) -> str:
    """The language of a text, where it is not that of the book."""
    language = source.language or ""
    return "" if language == composition.wording.language else language


def _subtitle(composition: Composition, source: Source) -> str:
    statement, say = source.statement, composition.say
    day = dates.in_words(statement.date, composition.wording) if statement.date else ""
    place_and_date = ", ".join(part for part in (statement.place, day) if part)
    language = _version(composition, source) if source.language in _LANGUAGES else ""
    count = say(QT_TRANSLATE_NOOP("book", "{count} clauses")).format(count=len(numbered(source)))
    return " · ".join(part for part in (place_and_date, language, count) if part)


def _mine(composition: Composition, pair: Pair) -> Block:
    return _gap(composition) if pair.one is None else _clause(composition, pair.one)


def _theirs(composition: Composition, pair: Pair) -> Block:
    """The counterpart of a clause: its words, and none of the notes, which stand there."""
    if pair.other is None:
        return _gap(composition)
    clause, indent = pair.other, composition.depth(pair.one) if pair.one else 0
    return Quotation(clause.label, clause.text, clause.heading or "", indent=indent, home=True)


def _gap(composition: Composition) -> Paragraph:
    words = QT_TRANSLATE_NOOP("book", "This language version does not have the clause opposite.")
    return Paragraph(composition.say(words), secondary=True)


def _after(composition: Composition, source: Source) -> Iterator[Block]:
    """What is only in other versions and used in this book, and who signed."""
    if source.only_elsewhere:
        yield Label(composition.say(QT_TRANSLATE_NOOP("book", "Only in another language version")))
        yield from (_clause(composition, clause) for clause in source.only_elsewhere)
    if source.signatories:
        yield Label(composition.say(QT_TRANSLATE_NOOP("book", "Signed")))
        yield Signatures(tuple(map(_signature, source.signatories)))


def _clause(composition: Composition, clause: Clause) -> Quotation:
    """A paragraph of the annex; notes stand here only if no item of the book has them."""
    line = composition.item_of_clause.get(composition.outermost(clause).id)
    in_item = line is not None and composition.edition.has(SectionKind.ITEMS)
    quoted = quotation(composition, clause, () if in_item else tuple(AnnotationKind))
    aside = ""
    if line and clause.parent_id is None:
        item = composition.say(QT_TRANSLATE_NOOP("book", "Item {number}"))
        aside = item.format(number=line.number)
    return replace(
        quoted,
        aside=aside,
        aside_target=item_target(line) if line and aside else "",
        target=clause_target(clause),
        home=True,
    )


def _signature(signatory: Signatory) -> str:
    return ", ".join(part for part in (signatory.name, signatory.role) if part)
