"""The settings of a workspace for its books: the scale of markings, and its own editions."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import EDITIONS, Edition, KeptEdition
from briefing.domain.marking import Level
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
        return StepName(QT_TRANSLATE_NOOP("step", "Set the markings"))

    def perform(self, step: Step, records: Records) -> None:
        names = [clean_text(name).strip() for name in self.names]
        if not names or not all(names) or len(set(names)) < len(names):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "Each marking needs a name that no other has; there must be one."
                )
            )
        renamed = {old: clean_text(new).strip() for old, new in self.renamed.items()}
        for new in renamed.values():
            if new not in names:
                raise BriefingError(
                    QT_TRANSLATE_NOOP(
                        "error",
                        "“{name}” is to be the new name of a marking, and is not among them.",
                    ),
                    name=new,
                )
        for level in records.levels.get_all():
            step.delete(Level, level.id)
        for position, name in enumerate(names):
            step.insert(Level(0, position, name))
        for old, new in renamed.items():
            _rename_marking(step, records, old, new)


@dataclass(frozen=True)
class KeepEdition(Edit):
    """Save an edition under a name of one line; it replaces the edition of that name."""

    edition_name: str
    edition: Edition

    def name(self, records: Records) -> StepName:
        pattern = QT_TRANSLATE_NOOP("step", "Keep edition “{name}”")
        return StepName(pattern, {"name": self.edition_name})

    def perform(self, step: Step, records: Records) -> None:
        name = " ".join(clean_text(self.edition_name).split())
        if not name or _fold_name(name) in _list_reserved_names():
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "An edition of your own cannot be called “{name}”; call it otherwise."
                ),
                name=name,
            )
        kinds = [each.kind for each in self.edition.sections]
        if not kinds or len(set(kinds)) < len(kinds):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "An edition has at least one section, and each of them once."
                )
            )
        for other in records.kept_editions.get_all():
            if _fold_name(other.name) == _fold_name(name):
                step.delete(KeptEdition, other.id)
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


def _fold_name(name: str) -> str:
    """Fold a name to what a reader sees: case and invisible characters make no difference."""
    visible = (letter for letter in name.casefold() if unicodedata.category(letter) != "Cf")
    return unicodedata.normalize("NFC", "".join(visible))


def _list_reserved_names() -> set[str]:
    """List the names and the titles of the four standard editions.

    A saved edition with such a name could be taken for the standard one.
    """
    titles = (each.title for each in EDITIONS.values())
    return {_fold_name(name) for name in (*EDITIONS, *titles)}


def _rename_marking(step: Step, records: Records, old: str, new: str) -> None:
    for kind, table in (
        (Annotation, records.annotations),
        (Brief, records.briefs),
        (Meeting, records.meetings),
    ):
        for record in table.get_all():
            if record.marking == old:
                step.update(kind, record.id, marking=new)
    for edition in records.kept_editions.get_all():
        if edition.ceiling == old:
            step.update(KeptEdition, edition.id, ceiling=new)
