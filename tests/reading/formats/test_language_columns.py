"""A table with a language in each column: each column is a document, in its own language."""

from pathlib import Path

from briefing.reading import read

ROWS = (
    ("<b>ПРОТОКОЛ</b>", "<b>HATTAMA</b>"),
    ("Стороны договорились о следующем:", "Taraflar aşağıdaki hususlarda anlaşmışlardır:"),
    (
        "1. Стороны строят мост через реку на общей границе двух государств.",
        "1. Taraflar iki devletin ortak sınırındaki nehir üzerine bir köprü inşa ederler.",
    ),
    (
        "2. Стороны делят расходы поровну и отчитываются о них каждый год.",
        "2. Taraflar masrafları eşit olarak paylaşır ve her yıl bunun için rapor verirler.",
    ),
    (
        "3. Протокол вступает в силу со дня подписания обеими Сторонами.",
        "3. Protokol her iki Tarafın imzaladığı gün yürürlüğe girer.",
    ),
)


def test_the_first_column_has_its_own_language(tmp_path: Path) -> None:
    file = tmp_path / "columns.html"
    rows = "".join(f"<tr><td>{left}</td><td>{right}</td></tr>" for left, right in ROWS)
    file.write_text(f"<html><body><table>{rows}</table></body></html>", encoding="utf-8")
    first, second = read(file), read(file, 2)
    assert (first.title, first.language, len(first.clauses)) == ("ПРОТОКОЛ", "ru", 3)
    assert [each.language for each in first.documents] == ["ru", "tr"]
    assert (second.title, second.language, len(second.clauses)) == ("HATTAMA", "tr", 3)
