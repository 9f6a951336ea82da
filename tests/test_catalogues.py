"""The catalogues: every text in every language, and the same for Qt and for the rest."""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import briefing
from briefing.common.catalogues import LANGUAGES, choose_form, load_catalogue
from briefing.common.phrase import format_phrase
from briefing.common.wording import Wording, find_language, list_translations, load_wording

ROOT = Path(briefing.__file__).parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
OTHERS = [language for language in LANGUAGES if language != "en"]
HOW_TO = (
    "Run `.venv/bin/python packaging/collect_texts.py`. It adds new texts to "
    "resources/translations/*.ts and names the lines that need a translation. Write it between "
    "<translation> and </translation> in kk.ts, tr.ts and ru.ts, then run it again."
)


def read_source(language: str) -> dict[tuple[str, str], list[str]]:
    """Read the texts of a language and their forms."""
    messages = {}
    for context in ET.parse(TRANSLATIONS / f"{language}.ts").iter("context"):
        for message in context.iter("message"):
            name, text = context.findtext("name") or "", message.findtext("source") or ""
            forms = [each.text or "" for each in message.iter("numerusform")]
            messages[name, text] = forms or [message.findtext("translation") or ""]
    return messages


def find_texts(node: ast.AST, class_name: str = "") -> Iterator[tuple[str, str, ast.Call]]:
    """Find what is marked for translation: a context, a text, and the call that has them."""
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if name == "tr":
            yield class_name, str(texts[0]), node
        elif name in ("translate", "QT_TRANSLATE_NOOP") and all(texts[:2]) and len(texts) > 1:
            yield str(texts[0]), str(texts[1]), node
    for child in ast.iter_child_nodes(node):
        yield from find_texts(child, class_name)


@pytest.fixture(scope="module")
def marked_texts() -> list[tuple[str, str, ast.Call]]:
    modules = (ROOT / "briefing").rglob("*.py")
    return [
        each for path in modules for each in find_texts(ast.parse(path.read_text(encoding="utf-8")))
    ]


@pytest.fixture(scope="module", params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_sources_are_up_to_date_and_translated() -> None:
    script = ROOT / "packaging" / "collect_texts.py"
    outcome = subprocess.run(
        (sys.executable, str(script), "--check"),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert outcome.returncode == 0, f"{outcome.stdout}{outcome.stderr}\n{HOW_TO}"


def test_lupdate_finds_every_text(
    marked_texts: list[tuple[str, str, ast.Call]], language: str
) -> None:
    """It misses what is not a literal, without a word."""
    assert {(context, text) for context, text, _ in marked_texts} == set(read_source(language))


def test_a_text_that_counts_is_translated_with_its_number(
    marked_texts: list[tuple[str, str, ast.Call]],
) -> None:
    """Phrases pass the number themselves: they are marked only."""
    without = [
        (context, text)
        for context, text, call in marked_texts
        if "{count}" in text
        and getattr(call.func, "id", "") != "QT_TRANSLATE_NOOP"
        and len(call.args) < (3 if getattr(call.func, "attr", "") == "tr" else 4)
    ]
    assert not without, 'Write self.tr(text, "", count) or translate(context, text, None, count).'


def test_a_translation_has_the_same_fields_and_marks(language: str) -> None:
    for (_, text), forms in read_source(language).items():
        for form in forms:
            for same in (r"\{\w*\}", r"--[a-z]+", r"</?\w+[^>]*>"):
                assert sorted(re.findall(same, form)) == sorted(re.findall(same, text)), text
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", text)), text
            assert (form.endswith("…")) == text.endswith("…"), text
            assert form.count("\n") == text.count("\n"), text
            assert len(form) - len(form.rstrip()) == len(text) - len(text.rstrip()), text


def test_both_doors_give_the_same(language: str) -> None:
    """What is compiled for Qt and what is compiled for the rest come from the same file."""
    translator, wording = QTranslator(), load_wording(language)
    assert translator.load(str(TRANSLATIONS / f"{language}.qm"))
    for context, text in read_source(language):
        for count in (0, 1, 2, 5, 11, 21, 100, 112) if "{count}" in text else (-1,):
            for_qt = translator.translate(context, text, None, count)
            assert for_qt == wording.translate(context, text, None if count < 0 else count)


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_choose_the_forms_that_qt_chooses(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"{code}.qm"))
    forms = read_source(code)["book", "{count} clauses"]
    for number in range(250):
        chosen = forms[choose_form(code, number)]
        assert chosen == translator.translate("book", "{count} clauses", None, number)


def test_a_phrase_agrees_with_the_number_that_fills_it() -> None:
    def count_pages(count: object, language: str) -> str:
        return format_phrase("proof", "{count} pages", {"count": count}, Wording(language))

    assert [count_pages(count, "en") for count in (1, 2, "1")] == ["1 page", "2 pages", "1 page"]
    russian = [count_pages(count, "ru") for count in (1, 3, 11, "1,021")]
    assert russian == ["1 страница", "3 страницы", "11 страниц", "1,021 страница"]


def test_a_language_without_a_catalogue_is_english() -> None:
    assert load_wording("fr").translate("book", "Contents") == "Contents"
    assert load_wording(None).language == "en"


def test_a_catalogue_is_loaded_when_a_text_needs_it() -> None:
    code = (
        "import sys, briefing.cli.parser, briefing.session\n"
        "from briefing.common.catalogues import load_catalogue\n"
        "from briefing.common.wording import ENGLISH, load_wording\n"
        "load_wording('kk'), ENGLISH.translate('proof', '{count} pages', 2)\n"
        "assert not load_catalogue.cache_info().currsize"
    )
    subprocess.run((sys.executable, "-c", code), check=True)


def test_a_language_is_found_by_its_code() -> None:
    assert find_language(["de_DE", "kk_KZ.UTF-8", "ru"]) == "kk"
    assert find_language(["tr-TR"]) == "tr"
    assert find_language(["C.UTF-8", ""]) == "en"


def test_a_text_is_listed_in_every_language() -> None:
    assert list_translations("book", "Contents") == [
        "Contents",
        "Мазмұны",
        "İçindekiler",
        "Содержание",
    ]


def test_the_catalogues_hold_no_second_text() -> None:
    for language in LANGUAGES:
        content = (TRANSLATIONS / f"{language}.json").read_text(encoding="utf-8")
        assert json.loads(content) == load_catalogue(language)
