"""Handmade books for the tests of the writers: small, whole, and as large as they come."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any

from briefing.book.blocks import (
    Block,
    Box,
    Boxes,
    Column,
    Contents,
    ContentsEntry,
    Coverage,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Point,
    Points,
    Quotation,
    RailedText,
    RailRole,
    Row,
    Square,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import (
    Book,
    Cover,
    Fact,
    RunningText,
    Section,
    compute_check_code,
)
from briefing.common.resources import get_shipped_path
from briefing.domain.commitment import Status
from briefing.domain.marking import USUAL, Banner

_STATEMENT = get_shipped_path("data", "joint-statement-2022-05-10.en.txt")
_ON_AGENDA = {
    **dict.fromkeys(("3", "4", "47"), "1"),
    **dict.fromkeys(("5", "6", "7", "8", "9", "19"), "2"),
    **dict.fromkeys(("16", "17", "18", "21"), "3"),
    **dict.fromkeys(("10", "11"), "4"),
    **dict.fromkeys(("28", "29", "33"), "5"),
    **dict.fromkeys(("41", "42", "43"), "6"),
}
_ITEMS = (
    ("1", "09:40–10:10", "30 min", "Review of the decisions of the Joint Statement"),
    ("2", "10:10–10:45", "35 min", "Trade, investment and the 10 billion dollar goal"),
    ("3", "10:45–11:10", "25 min", "Transport and the Middle Corridor"),
    ("4", "11:25–11:45", "20 min", "Energy, mining and regional energy security"),
    ("5", "11:45–12:00", "15 min", "Culture, education and archives"),
    ("6", "12:00–12:10", "10 min", "Coordination in OTS, OIC and CICA"),
)
_OUTCOME = "Common tariff and a date for the Joint Transport Commission"
_UNDER_WAY = StatusCell(Status.UNDER_WAY, "Under way")
_STANDING_COLUMNS = (
    Column("Clause", 0.075),
    Column("Commitment", 0.41),
    Column("Responsible", 0.205),
    Column("Due", 0.155),
    Column("Status", 0.155),
)


def load_clauses() -> dict[str, str]:
    """The numbered clauses of the statement that comes with the program, by label."""
    source = _STATEMENT.read_text(encoding="utf-8")
    return dict(re.findall(r"^ {2}(\d+)\. (.*)$", source, re.MULTILINE))


def _quote_clause(label: str, *notes: Note) -> Quotation:
    return Quotation(label, load_clauses()[label], notes=notes)


def make_points(*texts: str) -> Points:
    return Points(tuple(map(Point, texts)))


def make_answer(topic: str, text: str, marking: str = "") -> RailedText:
    return RailedText(RailRole.IF_RAISED, text, marking, topic=topic)


def make_transport_blocks() -> tuple[Block, ...]:
    """The blocks of the item page: nearly every kind there is."""
    return (
        Boxes(
            (
                Box("Lead", "Ministry of Industry and Infrastructure Development"),
                Box("Counterpart", "Ministry of Transport and Infrastructure"),
                Box(
                    "Outcome sought", "Common tariff and a date for the Joint Transport Commission"
                ),
            )
        ),
        Label("Points to make"),
        make_points(
            "Cargo over the Baku–Tbilisi–Kars line has grown; the Middle Corridor is now a "
            "working alternative, and both sides gain from predictable rates.",
            "We propose that the complex rates fixed for wagons and containers be kept for "
            "2023 and published together.",
            "We would welcome an early date for the next Joint Transport Commission.",
        ),
        Label("If raised"),
        make_answer(
            "Permit quotas for road hauliers",
            "The question is with the Commission; we are ready to look at it there and ask for "
            "figures by route.",
        ),
        Label("What was agreed"),
        _quote_clause("17"),
        _quote_clause(
            "18",
            Note(
                "Background",
                "rates fixed for one year from 1 April; review falls in the first quarter.",
                "fixed complex rates",
            ),
        ),
        _quote_clause("21"),
        Note("Caution", "no date has been named for the negotiations; name none."),
        Label("Where it stands"),
        Table(
            "Where it stands",
            _STANDING_COLUMNS,
            (
                _make_standing("17", "Develop transit cargo per the Joint Transport Commission"),
                _make_standing("18", "Strengthen coordination on the Middle Corridor"),
                _make_standing(
                    "21",
                    "Hold negotiations between civil aviation institutions",
                    StatusCell(Status.NOT_BEGUN, "Not begun"),
                ),
            ),
        ),
    )


def _make_standing(label: str, what: str, state: StatusCell = _UNDER_WAY) -> Row:
    return Row(
        (
            Words(label, target=f"clause-{label}"),
            Words(what),
            Words("Transport ministries"),
            Words("Standing"),
            state,
        )
    )


def _make_item(number: str, hours: str, minutes: str, title: str) -> Section:
    mine = [label for label, item in _ON_AGENDA.items() if item == number]
    blocks: tuple[Block, ...] = (
        Boxes((Box("Lead", "Ministry of Foreign Affairs"), Box("Counterpart", "To be named"))),
        Label("What was agreed"),
        *(_quote_clause(label) for label in mine),
    )
    return Section(
        target=f"item-{number}",
        title=title,
        blocks=make_transport_blocks() if number == "3" else blocks,
        label=f"Item {number} · {hours} · {minutes}",
        tab="Items",
    )


def _make_programme() -> Section:
    break_words = tuple(Words(text, muted=True) for text in ("11:10–11:25", "", "Break", ""))
    rows = [
        Row(
            (
                Words("09:30–09:40"),
                Words(""),
                Words("Arrival of the delegations; official photograph"),
                Words("Protocol", muted=True),
                Words(""),
                Words(""),
            )
        )
    ]
    for number, hours, _, title in _ITEMS:
        if number == "4":
            rows.append(Row((*break_words, Words(""), Words("")), shaded=True))
        mine = ", ".join(label for label, item in _ON_AGENDA.items() if item == number)
        rows.append(
            Row(
                (
                    Words(hours),
                    Words(number, strong=True),
                    Words(title, strong=True, target=f"item-{number}"),
                    Words("Ministries of Foreign Affairs"),
                    Words(mine),
                    PageNumber(f"item-{number}"),
                )
            )
        )
    columns = (
        Column("Time", 0.16),
        Column("Item", 0.065),
        Column("Subject", 0.415),
        Column("Lead", 0.185),
        Column("Clauses", 0.1),
        Column("Page", 0.075, right=True),
    )
    return Section(
        target="programme",
        title="Programme",
        subtitle="Wednesday 12 October 2022 · all times local (UTC+6) · 2 h 45 min",
        blocks=(Table("Programme", columns, tuple(rows)),),
        tab="Programme",
    )


def _make_statement() -> Section:
    def make_quotation(label: str, text: str) -> Quotation:
        item = _ON_AGENDA.get(label, "")
        return Quotation(
            label,
            text,
            aside=f"Item {item}" if item else "",
            aside_target=f"item-{item}" if item else "",
            target=f"clause-{label}",
            home=True,
        )

    return Section(
        target="statement",
        title="Joint Statement on Enhanced Strategic Partnership",
        subtitle="Ankara, 10 May 2022 · signed in Kazakh and Turkish · English text · 50 clauses",
        label="Annex A",
        blocks=tuple(make_quotation(label, text) for label, text in load_clauses().items()),
        tab="Statement",
    )


def _make_register() -> Section:
    lines = (
        ("47", "Complete the internal procedures for the agreements already signed", "31 Dec 2022"),
        ("33", "Complete the process on the agreement on cultural centres", "As soon as possible"),
        ("49", "Hold the 4th meeting of the Council in Nur-Sultan", "12–13 Oct 2022"),
        ("24", "Hold the Business Forum in the field of agriculture in Türkiye", "2023"),
        ("8", "Organize the Kazakhstan–Türkiye Business Forum every year", "Yearly"),
    )
    states = (
        StatusCell(Status.AT_RISK, "At risk", past_due="Past due"),
        StatusCell(Status.UNDER_WAY, "Under way"),
        StatusCell(Status.FULFILLED, "Fulfilled"),
        StatusCell(Status.NOT_BEGUN, "Not begun"),
        StatusCell(Status.SUPERSEDED, "Superseded"),
    )
    rows = [
        Row(
            (
                Words(label, target=f"clause-{label}"),
                Words(what),
                Words("Ministries of Foreign Affairs"),
                Words(due),
                state,
            )
        )
        for (label, what, due), state in zip(lines, states, strict=True)
    ]
    return Section(
        target="register",
        title="Register of commitments",
        subtitle="Taken from the statement, reviewed by the desk. A commitment past its date is "
        "shown first.",
        label="Annex B",
        blocks=(
            Table("Register of commitments", _STANDING_COLUMNS, tuple(rows)),
            Paragraph("Ғ Қ Ң Ө Ұ Ү Һ І Ә ғ қ ң ө ұ ү һ і ә: ğ ş ı İ ç ö ü, and text as received."),
            Paragraph("A commitment is what a clause binds someone to.", secondary=True),
        ),
        tab="Commitments",
    )


def _make_contents(outline: tuple[ContentsEntry, ...]) -> Section:
    squares = tuple(
        Square(
            label,
            taken_up=label in _ON_AGENDA,
            past_due=label in ("33", "47"),
            target=f"item-{_ON_AGENDA[label]}" if label in _ON_AGENDA else f"clause-{label}",
        )
        for label in load_clauses()
    )
    caption = (
        "Each square is a clause. Filled: on the agenda. Outlined: not discussed. "
        "Red border: a commitment past due."
    )
    return Section(
        target="contents",
        title="Contents",
        blocks=(Contents(outline), Coverage("Coverage of the statement", caption, squares)),
    )


def bind_sections(
    sections: tuple[Section, ...],
    outline: tuple[ContentsEntry, ...],
    language: str = "en",
) -> Book:
    """The sections in a cover, with what runs on every page."""
    return Book(
        title="4th meeting of the High-Level Strategic Cooperation Council",
        language=language,
        banner=Banner("For official use", USUAL),
        prepared=datetime(2022, 10, 10, 18, 40, tzinfo=timezone(timedelta(hours=6))),
        cover=Cover(
            kind="Briefing book",
            title="4th meeting of the High-Level Strategic Cooperation Council",
            parties="Republic of Kazakhstan – Republic of Türkiye",
            lines=("Nur-Sultan, 12 October 2022", "In the framework of the CICA Summit"),
            facts=(
                Fact("Edition", "Delegation: annotations marked internal are withheld"),
                Fact("Copy", "3 of 12"),
                Fact("Prepared", "10 October 2022, 18:40 (UTC+6)"),
                Fact("Source text", "Joint Statement on Enhanced Strategic Partnership, Ankara"),
                Fact("Book check", compute_check_code(sections)),
            ),
        ),
        running=RunningText(
            head_left="4th High-Level Strategic Cooperation Council",
            head_right="Delegation edition · Copy 3 of 12",
            foot_left="Nur-Sultan, 12 October 2022",
            page_of="Page {page} of {pages}",
        ),
        sections=sections,
        outline=outline,
    )


def make_sample_book() -> Book:
    """The sample meeting as the pictures show it, with the whole statement."""
    items = tuple(_make_item(*item) for item in _ITEMS)
    outline = (
        ContentsEntry("Programme", "programme"),
        ContentsEntry("Items for discussion", "item-1"),
        *(ContentsEntry(title, f"item-{n}", level=2, number=n) for n, _, _, title in _ITEMS),
        ContentsEntry("The Joint Statement, clause by clause", "statement"),
        ContentsEntry("Register of commitments", "register"),
    )
    sections = (
        _make_contents(outline),
        _make_programme(),
        *items,
        _make_statement(),
        _make_register(),
    )
    return bind_sections(sections, outline)


def make_book(*blocks: Block, language: str = "en") -> Book:
    """A book of one section that holds just these blocks."""
    section = Section(target="only", title="The only section", blocks=blocks, tab="Only")
    return bind_sections((section,), (ContentsEntry("The only section", "only"),), language)


def make_facing_book(
    pairs: tuple[tuple[Block, Block], ...], *after: Block, before: int = 1
) -> Book:
    """A book of so many pages, and then a statement in two languages that face each other."""
    fillers = tuple(
        Section(f"front-{at}", f"Front {at}", (Paragraph("In front."),), tab="Front")
        for at in range(before)
    )
    one = Section(
        "one", "The statement", (*(mine for mine, _ in pairs), *after), tab="One",
        version="English text",
    )  # fmt: skip
    other = Section(
        "other", "The statement", tuple(theirs for _, theirs in pairs), tab="One",
        facing="one", language="tr", version="Turkish text",
    )  # fmt: skip
    last = Section("last", "The last", (Paragraph("Behind."),), tab="Last")
    outline = (ContentsEntry("The statement", "one"), ContentsEntry("The last", "last"))
    book = bind_sections((*fillers, one, other, last), outline)
    return replace(book, running=replace(book.running, blank="Left blank on purpose."))


def make_large_book(copies: int) -> Book:
    """The sample with its sections so many times over: 50 clauses and six items a copy."""
    book = make_sample_book()
    contents, *others = book.sections
    sections = tuple(_rename_targets(section, copy) for copy in range(copies) for section in others)
    outline = tuple(ContentsEntry(section.title, section.target) for section in sections)
    map_ = next(block for block in contents.blocks if isinstance(block, Coverage))
    squares = tuple(
        _rename_targets(square, copy) for copy in range(copies) for square in map_.squares
    )
    front = replace(contents, blocks=(Contents(outline), replace(map_, squares=squares)))
    return bind_sections((front, *sections), outline)


def _rename_targets(part: Any, copy: int) -> Any:
    """The same part of a book with every target in it set apart by the copy's number."""
    if isinstance(part, tuple):
        return tuple(_rename_targets(each, copy) for each in part)
    if not is_dataclass(part) or isinstance(part, type):
        return part
    changed: dict[str, Any] = {}
    for field in fields(part):
        value = getattr(part, field.name)
        is_target = field.name.endswith("target") and value
        changed[field.name] = f"{value}-{copy}" if is_target else _rename_targets(value, copy)
    return replace(part, **changed)
