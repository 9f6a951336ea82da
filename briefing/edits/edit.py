"""The base class of all edits."""

from abc import ABC, abstractmethod
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar

from briefing.domain.step import StepName
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class Edit(ABC):
    """An operation on the records of a workspace.

    Consecutive edits with the same `merge_key` are undone as one step; the key names one visit to
    one field. An edit that `is_final` records a fact outside the program: undo skips it.
    """

    is_final: ClassVar[bool] = False
    _: KW_ONLY
    merge_key: str = ""

    @abstractmethod
    def name(self, records: Records) -> StepName:
        """Name the step for the menu. It is called before `perform`."""

    @abstractmethod
    def perform(self, step: Step, records: Records) -> None:
        """Change the records. After any exception the workspace is unchanged."""
