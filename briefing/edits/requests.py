"""Recording a request, and its deadline."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.request import Request, RequestLine
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_values
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class RecordRequest(Edit):
    """Record a sheet that was made, with the commitments on it. Ids are ignored."""

    is_final: ClassVar[bool] = True
    request: Request
    lines: tuple[RequestLine, ...]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Make a sheet for {addressee}"),
            {"addressee": self.request.addressee},
        )

    def perform(self, step: Step, records: Records) -> None:
        request = step.insert(self.request)
        for line in self.lines:
            step.insert(replace(line, request_id=request.id))


@dataclass(frozen=True)
class EditRequest(Edit):
    """Change the deadline of a request, or record who answered it and when."""

    request_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Edit the request to {addressee}"),
            {"addressee": records.requests.get(self.request_id).addressee},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.update(Request, self.request_id, **clean_values(self.values))
