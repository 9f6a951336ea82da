"""Naming runs of clauses."""

from collections.abc import Collection
from dataclasses import dataclass

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.statement import Clause
from briefing.domain.step import StepName
from briefing.domain.theme import Theme
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_text
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class AddTheme(Edit):
    """Name the clauses of a text from the first to the last."""

    first_id: int
    last_id: int
    title: str

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add theme “{title}”"), {"title": self.title.strip()}
        )

    def perform(self, step: Step, records: Records) -> None:
        first, last = records.clauses.get(self.first_id), records.clauses.get(self.last_id)
        if first.text_id != last.text_id or first.position > last.position:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "A theme is a run of clauses of one text, in order.")
            )
        for theme in records.themes.find_by_text(first.text_id):
            begin, end = records.clauses.get(theme.first_id), records.clauses.get(theme.last_id)
            if begin.position <= last.position and first.position <= end.position:
                raise BriefingError(
                    QT_TRANSLATE_NOOP(
                        "error", "Some of these clauses are in the theme “{title}” already."
                    ),
                    title=theme.title,
                )
        step.insert(Theme(0, first.id, last.id, _check_title(self.title)))


@dataclass(frozen=True)
class RenameTheme(Edit):
    """Give a theme another name."""

    theme_id: int
    title: str

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Rename theme “{title}”"), records, self)

    def perform(self, step: Step, records: Records) -> None:
        step.update(Theme, self.theme_id, title=_check_title(self.title))


@dataclass(frozen=True)
class DeleteTheme(Edit):
    """Delete a theme. Its clauses stay."""

    theme_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Delete theme “{title}”"), records, self)

    def perform(self, step: Step, records: Records) -> None:
        step.delete(Theme, self.theme_id)


def shorten_themes(
    step: Step, records: Records, clauses: Collection[Clause], kept_ids: Collection[int]
) -> None:
    """Let the themes of a text end at clauses that stay; without any, they are deleted.

    `clauses` are all clauses of the text before, in order.
    """
    position_of = {clause.id: clause.position for clause in clauses}
    for theme in [each for each in records.themes.get_all() if each.first_id in position_of]:
        begin, end = position_of[theme.first_id], position_of[theme.last_id]
        stay = [
            each.id for each in clauses if begin <= each.position <= end and each.id in kept_ids
        ]
        if not stay:
            step.delete(Theme, theme.id)
        elif (stay[0], stay[-1]) != (theme.first_id, theme.last_id):
            step.update(Theme, theme.id, first_id=stay[0], last_id=stay[-1])


def _check_title(title: str) -> str:
    cleaned = " ".join(clean_text(title).split())
    if not cleaned:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "A theme needs a name."))
    return cleaned


def _make_name(pattern: str, records: Records, edit: RenameTheme | DeleteTheme) -> StepName:
    return StepName(pattern, {"title": records.themes.get(edit.theme_id).title})
