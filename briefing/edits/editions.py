"""The settings of a workspace for its books: the scale of markings, and its own editions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.common.appearance import get_appearance
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, list_translations
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import EDITIONS, Edition, KeptEdition, has_misleading_name
from briefing.domain.marking import Level, Markings
from briefing.domain.meeting import Meeting
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_text
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class SetMarkings(Edit):
    """Set the scale of markings, the lowest first.

    `renamed` maps old names to new ones. All records with an old name get the new one.
    """

    names: tuple[str, ...]
    renamed: Mapping[str, str] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Change the markings"))

    def perform(self, step: Step, records: Records) -> None:
        names = [clean_text(name).strip() for name in self.names]
        if not _looks_clear(names):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Each marking needs a unique name that does not look like another, and the "
                    "scale needs at least one marking.",
                )
            )
        renamed = {old: clean_text(new).strip() for old, new in self.renamed.items()}
        for new in renamed.values():
            if new not in names:
                raise BriefingError(
                    QT_TRANSLATE_NOOP(
                        "error",
                        "“{name}” is given as a new name but is not in the list of markings.",
                    ),
                    name=new,
                )
        scale = Markings.from_levels(records.levels.get_all())
        for old, new in renamed.items():
            _rename_marking(step, records, old, new, is_other=new in scale.names and new != old)
        for level in records.levels.get_all():
            step.delete(Level, level.id)
        for position, name in enumerate(names):
            step.insert(Level(0, position, name))


@dataclass(frozen=True)
class KeepEdition(Edit):
    """Save an edition under a name of one line; it replaces the edition of that name."""

    edition_name: str
    edition: Edition

    def name(self, records: Records) -> StepName:
        pattern = QT_TRANSLATE_NOOP("step", "Save edition “{name}”")
        return StepName(pattern, {"name": self.edition_name})

    def perform(self, step: Step, records: Records) -> None:
        name = " ".join(clean_text(self.edition_name).split())
        if name in EDITIONS or has_misleading_name(name):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "A custom edition cannot be named “{name}”. Choose another name."
                ),
                name=name,
            )
        kinds = [each.kind for each in self.edition.sections]
        if not kinds or len(set(kinds)) < len(kinds):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "An edition needs at least one section, and each section only once."
                )
            )
        for other in records.kept_editions.get_all():
            if other.name.casefold() == name.casefold():
                step.delete(KeptEdition, other.id)
            elif get_appearance(other.name) == get_appearance(name):
                raise BriefingError(
                    QT_TRANSLATE_NOOP(
                        "error",
                        "“{name}” looks like the existing edition “{other}”. Choose another name.",
                    ),
                    name=name,
                    other=other.name,
                )
        sections = tuple(
            replace(each, title=clean_text(each.title).strip()) for each in self.edition.sections
        )
        step.insert(KeptEdition.from_edition(name, replace(self.edition, sections=sections)))


@dataclass(frozen=True)
class ForgetEdition(Edit):
    """Delete an edition that was saved."""

    edition_name: str

    def name(self, records: Records) -> StepName:
        pattern = QT_TRANSLATE_NOOP("step", "Delete edition “{name}”")
        return StepName(pattern, {"name": self.edition_name})

    def perform(self, step: Step, records: Records) -> None:
        for edition in records.kept_editions.get_all():
            if edition.name == self.edition_name:
                step.delete(KeptEdition, edition.id)


def _looks_clear(names: Sequence[str]) -> bool:
    """Return whether a reader can tell the names of a scale apart, in every language of a book."""
    appearances = [set(map(get_appearance, list_translations("marking", name))) for name in names]
    if not names or any("" in each for each in appearances):
        return False
    return sum(map(len, appearances)) == len(set().union(*appearances))


def _rename_marking(step: Step, records: Records, old: str, new: str, *, is_other: bool) -> None:
    """Give all records with a marking its new name.

    If that `is_other`, the name of a marking that was there, what was cleared is no longer so.
    """
    for kind, table in (
        (Annotation, records.annotations),
        (Brief, records.briefs),
        (Meeting, records.meetings),
    ):
        ended = {"cleared_by": ""} if is_other and kind is not Meeting else {}
        for record in table.get_all():
            if record.marking == old:
                step.update(kind, record.id, marking=new, **ended)
    for edition in records.kept_editions.get_all():
        if edition.ceiling == old:
            step.update(KeptEdition, edition.id, ceiling=new)
