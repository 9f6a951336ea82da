"""What every edit is."""

from abc import ABC, abstractmethod
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar

from briefing.domain.step import StepName
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class Edit(ABC):
    """An operation on a workspace: what to do and to which record.

    Edits in a row with the same `typing`, a name for one stay in one field, undo as one step. A
    `final` edit records what cannot be taken back: undo passes it by.
    """

    is_final: ClassVar[bool] = False
    _: KW_ONLY
    merge_key: str = ""

    @abstractmethod
    def name(self, records: Records) -> StepName:
        """What the menu will call it, told before it is performed."""

    @abstractmethod
    def perform(self, step: Step, records: Records) -> None:
        """Do it; whatever is raised leaves the workspace as it was."""
