"""Names in any script: shaped, in the right order, and found again in the file."""

from functools import cache
from itertools import groupby

import pytest

from briefing.book.blocks import Paragraph
from briefing.writers.typography import SECONDARY
from tests.writers.books import make_book
from tests.writers.pdf_reader import RenderedBook, render

NAMES = {
    "Kazakh": "Қасым-Жомарт Тоқаев",
    "Turkish": "İbrahim Çağlayangil",
    "Russian": "Сергей Ильич Щукин",
    "Georgian": "ილია ჭავჭავაძე",
    "Armenian": "Խաչատուր Աբովյան",
    "Devanagari": "नरेन्द्र हिन्दी क्षत्रिय",
    "Thai": "สุนทร ภู่",
    "Bengali": "কাজী নজরুল ইসলাম",
    "Amharic": "ሐዲስ ዓለማየሁ",
}
FROM_RIGHT = {
    "Arabic": "نجيب محفوظ السلام",
    "Persian": "صادق چوبک",
    "Hebrew": "חיים נחמן ביאליק",
}


@cache
def render_names() -> RenderedBook:
    texts = (f"{script}: {name}" for script, name in (NAMES | FROM_RIGHT).items())
    return render(make_book(*map(Paragraph, texts)))


def read_seen_line(read: RenderedBook, word: str) -> tuple[str, float]:
    """Read the line with that word as it is seen, from left to right, and where it ends."""
    letters = sorted(read.plumbed[1].chars, key=lambda char: (char["matrix"][5], char["x0"]))
    for _, group in groupby(letters, key=lambda char: char["matrix"][5]):
        line = list(group)
        text = "".join(char["text"] for char in line)
        if word in text:
            return text, max(char["x1"] for char in line)
    raise AssertionError(word)


@pytest.mark.parametrize("script", NAMES)
def test_a_name_is_found_in_the_file_as_it_was_written(script: str) -> None:
    # PDFium may see a space beside a letter that is set apart from the next.
    text = "".join(render_names().get_text(2).split())
    assert "".join(f"{script}: {NAMES[script]}".split()) in text


@pytest.mark.parametrize("script", FROM_RIGHT)
def test_a_name_from_right_to_left_is_seen_so_and_begins_after_its_label(script: str) -> None:
    text, _ = read_seen_line(render_names(), script)
    assert text == f"{script}: {FROM_RIGHT[script][::-1]}"


@pytest.mark.parametrize("script", FROM_RIGHT)
def test_the_words_from_right_to_left_are_found_letter_by_letter(script: str) -> None:
    """PDFium puts words from right to left in another order, but has each word right."""
    found = render_names().get_text(2).replace(":", " ").split()
    assert set(FROM_RIGHT[script].split()) <= set(found)


def test_arabic_letters_are_joined() -> None:
    joined, apart = (render(make_book(Paragraph(text))) for text in ("سلام", "س ل ا م"))
    glyphs = [
        {char["x1"] - char["x0"] for char in each.plumbed[1].chars if char["text"] in "سلام"}
        for each in (joined, apart)
    ]
    assert glyphs[0] != glyphs[1]


def test_a_paragraph_that_begins_from_the_right_is_flush_right() -> None:
    read = render(make_book(Paragraph("اتفق الطرفان على زيادة التبادل التجاري (Ankara) 2030")))
    _, right = read.get_sides(2)
    text, end = read_seen_line(read, "Ankara")
    assert end == pytest.approx(right, abs=0.5)
    # Latin letters and figures inside it run from left to right, at their places from the right.
    assert text.startswith("2030 (Ankara)")


def test_letters_are_kerned_and_ligatures_are_found_as_letters() -> None:
    read = render(make_book(Paragraph("Tokayev office", secondary=True)))
    size = SECONDARY.size
    letters = [char for char in read.plumbed[1].chars if char["size"] == pytest.approx(size)]
    first, second = letters[:2]
    assert (first["text"], second["text"]) == ("T", "o")
    assert second["x0"] < first["x0"] + size * 0.55  # the width of the letter alone is 0.556
    assert "Tokayev office" in read.get_text(2)


def test_glyphs_that_share_a_shape_keep_their_texts() -> None:
    """What a font shows with one glyph is told apart in the file."""
    text = "ی ي ى ه ە"
    found = render(make_book(Paragraph(f"Letters {text}"))).get_text(2)
    assert set(text.split()) <= set(found.split())
