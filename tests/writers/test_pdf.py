"""The PDF is read back by other libraries: what a reader of the book would notice is asserted."""

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from briefing.book.blocks import (
    Box,
    Boxes,
    Column,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Quotation,
    Row,
    Signatures,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import Section
from briefing.common.palette import RED
from briefing.domain.commitment import Status
from briefing.domain.marking import USUAL, Banner
from briefing.writers.layout import Layout
from briefing.writers.typography import ASIDE_ROOM, BOTTOM, LARGE_PRINT, TOP, Paper
from tests.writers.books import (
    bind_sections,
    load_clauses,
    make_answer,
    make_book,
    make_points,
    make_sample_book,
)
from tests.writers.pdf_reader import RenderedBook, fold_text, render


@pytest.fixture(scope="module")
def sample() -> RenderedBook:
    return render(make_sample_book())


# What is on the pages


def test_each_section_begins_on_the_page_that_the_map_names(sample: RenderedBook) -> None:
    book = make_sample_book()
    for section in book.sections:
        text = sample.get_text(sample.pages.pages[section.target])
        assert section.title in text
        assert fold_text(section.subtitle) in text
    firsts = [sample.pages.pages[section.target] for section in book.sections]
    assert firsts == sorted(set(firsts)), "two sections begin on one page"
    assert sample.pages.count == len(sample.texts)


def test_the_cover_says_what_the_book_is_and_carries_the_marking_twice(
    sample: RenderedBook,
) -> None:
    cover = make_sample_book().cover
    text = sample.get_text(1)
    assert text.count("FOR OFFICIAL USE") == 2
    assert "BRIEFING BOOK" in text
    for words in (cover.title, cover.parties, *cover.lines):
        assert words in text
    for fact in cover.facts:
        assert f"{fact.label} {fact.value}" in text


def test_every_other_page_carries_head_foot_and_its_number(sample: RenderedBook) -> None:
    running = make_sample_book().running
    for page in range(2, sample.pages.count + 1):
        text = sample.get_text(page)
        for words in (running.head_left, running.head_right, running.foot_left):
            assert words in text
        assert text.count("FOR OFFICIAL USE") == 2
        assert f"Page {page} of {sample.pages.count}" in text


def test_no_page_is_blank(sample: RenderedBook) -> None:
    assert all(sample.read_lines(page) for page in range(2, sample.pages.count + 1))


def test_contents_and_programme_name_the_pages_where_titles_are_found(sample: RenderedBook) -> None:
    titles = {section.target: section.title for section in make_sample_book().sections}
    pages = {sample.read_heading(page): page for page in range(2, sample.pages.count + 1)}
    contents = [line["text"] for line in sample.read_lines(sample.pages.pages["contents"])]
    for entry in make_sample_book().outline:
        line = next(text for text in contents if entry.title in text)
        assert line.split()[-1] == str(pages[titles[entry.target]])
    programme = [line["text"] for line in sample.read_lines(sample.pages.pages["programme"])]
    for item in range(1, 7):
        title = titles[f"item-{item}"]
        line = next(text for text in programme if f" {item} {title[:12]}" in text)
        assert line.split()[-1] == str(pages[title])


def test_no_name_of_many_parties_is_divided_on_the_cover() -> None:
    names = [f"Republic of {name}" for name in ("Kazakhstan", "Uzbekistan", "Azerbaijan")] * 5
    book = make_sample_book()
    cover = replace(book.cover, parties=" – ".join(names))
    lines = [line["text"] for line in render(replace(book, cover=cover)).read_lines(1)]
    of_parties = [line for line in lines if "Republic of" in line]
    assert len(of_parties) <= 6
    found = [name for line in of_parties for name in line.strip(" –").split(" – ")]
    assert found == names


def test_every_clause_is_recovered_word_for_word(sample: RenderedBook) -> None:
    text = sample.read_body(without_right=ASIDE_ROOM)
    for label, clause in load_clauses().items():
        assert f"{label} {fold_text(clause)}" in text


def test_turkish_and_kazakh_letters_come_through(sample: RenderedBook) -> None:
    letters = "Ғ Қ Ң Ө Ұ Ү Һ І Ә ғ қ ң ө ұ ү һ і ә: ğ ş ı İ ç ö ü"
    assert letters in sample.get_text(sample.pages.pages["register"])


SIGNS = "→ ← ↔ ⇒ ≤ ≥ ≠ ≈ − × ÷ ± ∞ √ ∑ ✓ ✔ ✗ ☐ ☑ ● ○ ■ ▲ ◐ ★ ① ② ⊘ ″ ‰ № € ₸ ₺ ½ ⅓"


def test_signs_that_noto_lacks_come_through_wherever_they_stand() -> None:
    table = Table("T", (Column(SIGNS, 1),), (Row((Words(SIGNS, strong=True),)),))
    clause = Quotation("1", SIGNS, heading=SIGNS, notes=(Note(SIGNS, SIGNS),))
    read = render(
        make_book(Paragraph(SIGNS), make_points(SIGNS), make_answer(SIGNS, SIGNS), clause, table)
    )
    assert read.get_text(2).replace(" ", "").count(SIGNS.replace(" ", "")) == 10
    assert "\N{REPLACEMENT CHARACTER}" not in read.get_text(2)
    assert read.find_outside_letters() == []


def test_control_characters_in_a_table_are_shown_as_missing() -> None:
    row = Row((Words("a\x01b", under="c\x7fd"), StatusCell(Status.AT_RISK, "e\x02f")))
    columns = (Column("g\x03h", 0.5), Column("", 0.5))
    missing = "\N{REPLACEMENT CHARACTER}"
    assert f"g{missing}h a{missing}b c{missing}d e{missing}f" in render(
        make_book(Table("T", columns, (row,)))
    ).get_text(2)


def test_a_letter_of_no_font_is_shown_as_missing() -> None:
    assert "a \N{REPLACEMENT CHARACTER} b" in render(make_book(Paragraph("a 𓀀 b"))).get_text(2)


@pytest.mark.parametrize(
    ("language", "word", "capitals"),
    [("tr", "İlişkiler, görüşülecekler", "İLİŞKİLER, GÖRÜŞÜLECEKLER"), ("en", "In it", "IN IT")],
)
def test_labels_are_capitals_of_the_books_language(language: str, word: str, capitals: str) -> None:
    assert capitals in render(make_book(Label(word), Paragraph("x"), language=language)).get_text(2)


@pytest.mark.parametrize(
    ("language", "marking", "capitals"),
    [
        ("tr", "For official use", "FOR OFFICIAL USE"),
        ("tr", "Gizli", "GİZLİ"),
        ("tr", "Hizmete özel", "HİZMETE ÖZEL"),
        ("en", "Kişiye özel", "KİŞİYE ÖZEL"),
        ("en", "Official", "OFFICIAL"),
    ],
)
def test_a_marking_has_the_capitals_of_its_own_language(
    language: str, marking: str, capitals: str
) -> None:
    book = replace(make_book(Paragraph("x"), language=language), banner=Banner(marking, USUAL))
    read = render(book)
    assert read.get_text(1).count(capitals) == read.get_text(2).count(capitals) == 2


def test_signatures_stand_together_under_their_label() -> None:
    signed = (Label("Signed"), Signatures(("The first", "The second", "The third")))
    for count in range(44, 50):
        read = render(make_book(*[Paragraph("Text.")] * count, *signed))
        [page] = [at for at, text in enumerate(read.texts, 1) if "The first" in text]
        assert "SIGNED The first The second The third" in read.get_text(page)


def test_what_people_type_is_never_markup() -> None:
    typed = 'A <b>bold</b> &amp; <img src="file:///etc/passwd"/> claim'
    book = make_book(
        Paragraph(typed), make_answer(typed, typed), Boxes((Box(typed, typed),)), make_points(typed)
    )
    assert render(book).get_text(2).count(typed) == 5


def test_spaces_before_a_clause_are_kept_as_in_the_word_file() -> None:
    texts = ("beginning at the edge.", "    beginning after four spaces.")
    read = render(make_book(*(Quotation(str(at), text) for at, text in enumerate(texts, 1))))
    words = read.plumbed[1].extract_words()
    edge, after = (word["x0"] for word in words if word["text"] == "beginning")
    assert 8 < after - edge < 16


# How it is set


def test_nothing_leaves_its_frame(sample: RenderedBook) -> None:
    assert sample.find_outside_letters() == []
    assert render(make_sample_book(), Layout(Paper.LETTER)).find_outside_letters() == []


def test_boxes_side_by_side_grow_with_the_longest_text() -> None:
    short, long = Box("Lead", "Ministry"), Box("Outcome", "A date and a tariff " * 12)
    page = render(make_book(Boxes((short, long)))).plumbed[1]
    panels = [area for area in page.curves + page.rects if area["fill"] and area["height"] < 400]
    panels = sorted((each for each in panels if each["width"] > 150), key=lambda each: each["x0"])
    assert len(panels) == 2
    assert panels[0]["height"] == pytest.approx(panels[1]["height"])
    inside = page.crop((panels[1]["x0"], panels[1]["top"], panels[1]["x1"], panels[1]["bottom"]))
    assert fold_text(inside.extract_text()).count("A date and a tariff") >= 11


@pytest.mark.parametrize("above", range(36, 50))
def test_a_label_never_stands_alone_at_the_foot_of_a_page(above: int) -> None:
    filling = Paragraph("\n".join(f"line {number}" for number in range(above)))
    book = make_book(filling, Label("Points to make"), make_points("One point.\nIts second line."))
    read = render(book)
    page = next(page for page in (2, 3) if "POINTS TO MAKE" in read.get_text(page))
    assert "One point. Its second line." in read.get_text(page)


@pytest.mark.parametrize("above", range(36, 50))
def test_no_clause_leaves_one_line_alone(above: int) -> None:
    clause = Quotation("1", "\n".join(f"clause line {number}" for number in range(5)))
    filling = Paragraph("\n".join(f"line {number}" for number in range(above)))
    read = render(make_book(filling, clause))
    counts = [text.count("clause line") for text in read.texts]
    assert sum(counts) == 5
    assert 1 not in counts


def test_the_rule_stands_beside_both_halves_of_a_clause_that_is_parted() -> None:
    clause = Quotation("1", "\n".join(f"clause line {number}" for number in range(80)))
    read = render(make_book(clause))
    assert read.pages.count == 3
    for page in (2, 3):
        lines = [line for line in read.read_lines(page) if "clause line" in line["text"]]
        (rule,) = (rect for rect in read.plumbed[page - 1].rects if rect["width"] < 2)
        assert rule["top"] < lines[0]["bottom"]
        assert rule["bottom"] > lines[-1]["top"]


def _make_long_table(rows: int, text: str = "A commitment") -> Table:
    columns = (Column("Clause", 0.2), Column("Promised", 0.8))
    return Table(
        "Long", columns, tuple(Row((Words(f"no. {at}"), Words(text))) for at in range(rows))
    )


def test_a_table_repeats_its_head_on_every_page() -> None:
    read = render(make_book(_make_long_table(120)))
    assert read.pages.count > 3
    for page in range(2, read.pages.count + 1):
        texts = [line["text"] for line in read.read_lines(page)]
        head = texts.index("Clause Promised")
        assert head == (1 if page == 2 else 0)
        assert len(texts) > head + 2
    assert all(f"no. {at} " in read.read_body() for at in range(120))


def test_a_row_longer_than_a_page_goes_on_and_loses_nothing() -> None:
    words = " ".join(f"word{number}" for number in range(1500))
    read = render(make_book(_make_long_table(2, words)))
    assert read.find_outside_letters() == []
    body = read.read_body().replace("Clause Promised ", "")
    assert body.replace("no. 0 ", "").replace("no. 1 ", "").count(words) == 2


def test_words_of_120_letters_stay_in_their_column() -> None:
    name = "Ы" * 120
    columns = (Column("a" * 120, 0.1), Column("Status", 0.1), Column("Who", 0.8))
    row = Row((Words(name), StatusCell(Status.UNDER_WAY, "ф" * 120), Words("#####")))
    book = make_book(
        Table("Names", columns, (row,)),
        Boxes((Box(name, name),) * 5),
        Quotation(
            name, name, heading=name, aside=name, aside_target="only", target="here", home=True
        ),
        make_points(name),
    )
    read = render(book)
    assert read.find_outside_letters() == []
    page = read.plumbed[1]
    ends = max(char["x1"] for char in page.chars if char["text"] == "a")
    first = [char for char in page.chars if char["text"] == "Ы" and char["x1"] < ends + 4]
    assert len(first) >= 120
    assert min(char["x0"] for char in page.chars if char["text"] == "#") > max(
        char["x1"] for char in page.chars if char["text"] == "ф"
    )


def test_past_due_is_said_on_red_and_in_words() -> None:
    columns = (Column("Status", 1),)
    late = StatusCell(Status.AT_RISK, "At risk", past_due="Past due")
    page = render(make_book(Table("Standing", columns, (Row((late,)),)))).plumbed[1]
    body = page.crop((0, 100, page.width, page.height - 100))
    red = tuple(int(RED[at : at + 2], 16) / 255 for at in (1, 3, 5))
    [ground] = [
        each
        for each in body.rects + body.curves
        if each["fill"] and each["non_stroking_color"] == pytest.approx(red, abs=0.01)
    ]
    words = body.within_bbox((ground["x0"], ground["top"], ground["x1"], ground["bottom"]))
    assert words.extract_text() == "Past due"
    assert {char["non_stroking_color"] for char in words.chars} == {(1.0, 1.0, 1.0)}


def test_tabs_step_down_the_outer_edge_and_neighbours_share_one() -> None:
    words = ("A", "A", "B", "C")
    sections = tuple(
        Section(target=str(at), title=f"Part {at}", blocks=(), tab=word)
        for at, word in enumerate(words)
    )
    read = render(bind_sections(sections, ()))
    tabs = []
    for number in range(2, 6):
        (char,) = (char for char in read.plumbed[number - 1].chars if not char["upright"])
        recto = number % 2 == 1
        assert (char["x0"] > read.paper.width - 30) is recto
        assert (char["x1"] < 30) is not recto
        tabs.append(round(char["top"]))
    assert tabs[0] == pytest.approx(tabs[1], abs=2)
    assert tabs[1] + 80 < tabs[2] < tabs[3] - 80


def test_no_tab_passes_the_end_of_the_type_area() -> None:
    sections = tuple(
        Section(target=str(at), title=f"Part {at}", blocks=(), tab=f"Abbreviations {at}")
        for at in range(9)
    )
    read = render(bind_sections(sections, ()))
    turned = [each for page in read.plumbed for each in page.chars if not each["upright"]]
    assert len(turned) >= 9 * len("Abbreviations")
    assert min(each["top"] for each in turned) > TOP
    assert max(each["bottom"] for each in turned) < read.paper.height - BOTTOM


# What the file says and where it leads


def test_links_lead_to_the_pages_of_their_targets(sample: RenderedBook) -> None:
    pages = sample.pages.pages
    led = [page for _, page in sample.list_links(pages["contents"])]
    assert set(led) >= {pages[entry.target] for entry in make_sample_book().outline}
    programme = [page for _, page in sample.list_links(pages["programme"])]
    assert programme.count(pages["item-6"]) == 2
    statement = [page for _, page in sample.list_links(pages["statement"])]
    assert pages["item-1"] in statement


def test_a_link_covers_the_words_that_it_belongs_to(sample: RenderedBook) -> None:
    page = sample.plumbed[sample.pages.pages["contents"] - 1]
    for (left_edge, lower, right, upper), leads_to in sample.list_links(
        sample.pages.pages["contents"]
    ):
        box = (left_edge - 1, page.height - upper - 1, right + 1, page.height - lower + 1)
        words = fold_text(page.crop(box).extract_text())
        assert words
        if not words.isdigit():
            assert words.split()[0] in sample.get_text(leads_to) or words.startswith("Items")


def test_a_target_that_the_book_lacks_has_no_number_and_no_link() -> None:
    columns = (Column("What", 0.8), Column("Page", 0.2, right=True))
    rows = (Row((Words("Withheld", target="gone"), PageNumber("gone"))),)
    read = render(make_book(Table("Gone", columns, rows)))
    assert read.list_links(2) == []
    assert read.read_lines(2)[-1]["text"] == "Withheld"


def test_the_bookmarks_are_cover_contents_outline_and_clauses(sample: RenderedBook) -> None:
    book, pages = make_sample_book(), sample.pages.pages
    cover, contents, *bookmarks = sample.list_bookmarks()
    assert cover == (book.title, 0, 1)
    assert contents == ("Contents", 0, 2)
    outline = [
        (f"{each.number} {each.title}".strip(), each.level - 1, pages[each.target])
        for each in book.outline
    ]
    assert [each for each in bookmarks if each in outline] == outline
    clauses = [each for each in bookmarks if each not in outline]
    assert [title.split()[0] for title, _, _ in clauses] == list(load_clauses())
    assert {level for _, level, _ in clauses} == {1}
    assert clauses[0][2] == pages["statement"]
    assert clauses[-1][0].endswith("…")


def test_viewers_show_the_numbers_of_the_pages(sample: RenderedBook) -> None:
    document = pypdfium2.PdfDocument(sample.data)
    labels = [document.get_page_label(at) for at in range(len(document))]
    document.close()
    assert labels == [str(at) for at in range(1, sample.pages.count + 1)]


def test_the_file_names_title_and_language_and_no_machine(sample: RenderedBook) -> None:
    file = sample.file
    assert str(file.Root.Lang) == "en"
    assert file.Root.ViewerPreferences.DisplayDocTitle
    info = {key: str(value) for key, value in file.docinfo.items()}
    assert info["/Title"] == make_sample_book().title
    assert info["/Author"] == info["/Subject"] == info["/Keywords"] == ""
    assert info["/Producer"] == info["/Creator"] == "Briefing Book"
    assert info["/CreationDate"] == info["/ModDate"] == "D:20221010184000+06'00'"


def test_only_our_fonts_and_all_of_them_embedded(sample: RenderedBook) -> None:
    fonts = [each for each in sample.file.objects if _is_font(each)]
    assert fonts
    for font in fonts:
        assert re.search(r"\+(Noto|BriefingSigns)", str(font.BaseFont))
        if font.Subtype == "/Type0":
            assert "/ToUnicode" in font
        else:
            assert "/FontFile2" in font.FontDescriptor
    assert b"Helvetica" not in sample.data
    assert "Helvetica" not in "".join(
        each.read_bytes().decode("latin-1")
        for each in sample.file.objects
        if type(each).__name__ == "Stream"
    )


def _is_font(each: object) -> bool:
    return getattr(each, "Type", None) == "/Font"


def test_sections_of_one_line_each_turn_one_page_each() -> None:
    sections = tuple(Section(target=str(at), title=f"Part {at}", blocks=()) for at in range(4))
    read = render(bind_sections(sections, ()))
    assert read.pages.count == 5
    assert all(second == first + 1 for first, second in pairwise(read.pages.pages.values()))


def test_a_heading_and_a_label_in_words_stand_over_the_clause() -> None:
    clause = Quotation("Preamble, paragraph 3", "The Parties agreed.", heading="Transport")
    texts = [line["text"] for line in render(make_book(clause)).read_lines(2)]
    assert texts[-3:] == ["Preamble, paragraph 3", "Transport", "The Parties agreed."]


# Other papers, larger type


@pytest.fixture(scope="module")
def large_print() -> RenderedBook:
    return render(make_sample_book(), Layout(large_print=True))


def test_large_print_sets_everything_larger_within_the_same_margins(
    sample: RenderedBook, large_print: RenderedBook
) -> None:
    def list_sizes(read: RenderedBook, words: str) -> set[float]:
        chars = [char for page in read.plumbed[1:] for char in page.search(words)]
        return {round(char["chars"][0]["size"], 2) for char in chars}

    for words in ("Cargo over", "Permit quotas", "LEAD", "Fulfilled", "Page 3 of"):
        (size,), (larger,) = list_sizes(sample, words), list_sizes(large_print, words)
        assert larger == pytest.approx(size * LARGE_PRINT, abs=0.02)
    assert large_print.pages.count > sample.pages.count
    assert large_print.find_outside_letters() == []
    assert (
        render(make_sample_book(), Layout(Paper.LETTER, large_print=True)).find_outside_letters()
        == []
    )


def test_large_print_keeps_every_clause_and_link(large_print: RenderedBook) -> None:
    text = large_print.read_body(without_right=ASIDE_ROOM * LARGE_PRINT)
    for label, clause in load_clauses().items():
        assert f"{label} {fold_text(clause)}" in text
    contents = large_print.pages.pages["contents"]
    page = large_print.plumbed[contents - 1]
    for (left_edge, lower, right, upper), leads_to in large_print.list_links(contents):
        words = page.crop((left_edge - 1, page.height - upper, right + 1, page.height - lower))
        assert fold_text(words.extract_text())
        assert leads_to in large_print.pages.pages.values()


@pytest.mark.parametrize("layout", [Layout(), Layout(Paper.LETTER), Layout(large_print=True)])
def test_a_column_is_as_wide_as_its_longest_word(layout: Layout) -> None:
    read = render(make_sample_book(), layout)
    programme = [each["text"] for each in read.read_lines(read.pages.pages["programme"])]
    assert sum("10:45–11:10" in line for line in programme) == 1
    register = [each["text"] for each in read.read_lines(read.pages.pages["register"])]
    assert any(line.startswith("Clause Commitment") for line in register)
    assert any("Superseded" in line for line in register)


def test_a_letter_book_is_on_letter_paper() -> None:
    read = render(make_sample_book(), Layout(Paper.LETTER))
    assert {(page.width, page.height) for page in read.plumbed} == {(612, 792)}
