"""The catalogues of books: every phrase in every language, and filled with the same fields."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefing
from briefing.common.catalogues import load_wording

PACKAGE = Path(briefing.__file__).parent
CONTEXTS = ("book", "date", "edition")


def find_phrases() -> Iterator[tuple[str, str]]:
    """What a book may say: marked where it is written down, or looked up there and then."""
    for module in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) != 2:
                continue
            context, text = (each.value if isinstance(each, ast.Constant) else None
                             for each in node.args)  # fmt: skip
            if context in CONTEXTS and isinstance(text, str):
                yield str(context), text


@pytest.mark.parametrize("language", ["tr", "kk", "ru"])
def test_every_phrase_of_a_book_is_there(language: str) -> None:
    said, catalogue = set(find_phrases()), load_wording(language).catalogue
    assert len(said) > 80
    assert not said - catalogue.keys()
    assert not {key for key in catalogue.keys() - said if key[0] in CONTEXTS}


@pytest.mark.parametrize("language", ["tr", "kk", "ru"])
def test_a_translation_is_filled_with_the_same(language: str) -> None:
    for (_, text), translated in load_wording(language).catalogue.items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", translated))
        assert translated.strip() == translated != ""


def test_a_language_without_a_catalogue_is_said_in_english() -> None:
    assert load_wording("fr").translate("book", "Contents") == "Contents"
    assert load_wording(None).language == "en"
