"""Keeping phrases, and deleting them."""

from dataclasses import dataclass

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.kept_phrase import KeptPhrase
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_text
from briefing.store.records import Records
from briefing.store.step import Step

_LONGEST_IN_NAME = 40


@dataclass(frozen=True)
class KeepPhrase(Edit):
    """Keep a phrase, once."""

    text: str

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Keep the phrase “{words}”"),
            {"words": _shorten(clean_text(self.text))},
        )

    def perform(self, step: Step, records: Records) -> None:
        text = clean_text(self.text).strip()
        if not text:
            raise BriefingError(QT_TRANSLATE_NOOP("error", "A phrase needs words."))
        if text not in {each.text for each in records.kept_phrases.get_all()}:
            step.insert(KeptPhrase(0, text))


@dataclass(frozen=True)
class ForgetPhrase(Edit):
    """Delete a phrase that was kept."""

    phrase_id: int

    def name(self, records: Records) -> StepName:
        text = records.kept_phrases.get(self.phrase_id).text
        return StepName(
            QT_TRANSLATE_NOOP("step", "Delete the phrase “{words}”"), {"words": _shorten(text)}
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(KeptPhrase, self.phrase_id)


def _shorten(text: str) -> str:
    words = " ".join(text.split())
    short = words[:_LONGEST_IN_NAME].rstrip()
    return words if len(words) <= _LONGEST_IN_NAME else f"{short}…"
