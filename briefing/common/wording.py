"""Translation of texts without Qt.

The window uses the language of its user and asks Qt. Books and the command line may use another
language and ask here. `pyside6-lupdate` collects the texts of both: the literals in calls named
`tr` and `translate`, and the literals marked with `QT_TRANSLATE_NOOP`, which are translated later.

A text with the field `{count}` counts something. Who translates it passes the number, which chooses
the form: "1 clause", "5 clauses".
"""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.common.catalogues import ENGLISH_CODE, LANGUAGES, choose_form, load_catalogue


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context`, and return it unchanged."""
    del context
    return text


@dataclass(frozen=True)
class Wording:
    """The texts of one language. A text without a translation stays in English.

    The catalogue is loaded when a text is asked for that needs it.
    """

    language: str = ENGLISH_CODE

    def translate(self, context: str, text: str, count: int | None = None) -> str:
        if self.language == ENGLISH_CODE and count != 1:
            return text
        forms = load_catalogue(self.language).get(context, {}).get(text, text)
        if isinstance(forms, str):
            return forms
        return forms[choose_form(self.language, 0 if count is None else count)]


ENGLISH = Wording()


def load_wording(language: str | None) -> Wording:
    """Load the wording of a language; it is English if the language has no catalogue."""
    return Wording(language) if language in LANGUAGES else ENGLISH


def find_language(codes: Iterable[str]) -> str:
    """Find the first of these languages that has a catalogue, or English: `tr_TR.UTF-8` is tr."""
    for code in codes:
        language = code.replace("-", "_").split("_")[0].split(".")[0].lower()
        if language in LANGUAGES:
            return language
    return ENGLISH_CODE


def list_translations(context: str, text: str) -> list[str]:
    """List a text in every language, in English first."""
    return [Wording(language).translate(context, text) for language in LANGUAGES]
