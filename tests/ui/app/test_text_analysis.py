"""What follows from the words: asked beside the desk, as fresh as the texts, dropped at the end."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing.domain.reading import ReadClause, Reading
from briefing.edits.statements import AddText, ImportStatement
from briefing.ui.app.text_analysis_cache import TextAnalysisCache
from briefing.ui.app.workspace_service import WorkspaceService
from tests.ui.conftest import settle


def _reading(*texts: str, language: str = "en") -> Reading:
    clauses = tuple(ReadClause(str(n), None, text, (n,)) for n, text in enumerate(texts, 1))
    return Reading("s.txt", b"", "", "Other", date=date(2023, 1, 1), language=language,
                   clauses=clauses)  # fmt: skip


def _titles(cache: TextAnalysisCache) -> list[str]:
    return [text.statement.title[:5] for text in cache.texts]


def test_the_answer_is_as_fresh_as_the_last_edit(qtbot: QtBot, service: WorkspaceService) -> None:
    told: list[list[str]] = []
    service.text_analysis.ask(_titles, told.append)
    settle(qtbot, service)
    service.perform(ImportStatement(_reading("The Parties agreed to meet.")))
    settle(qtbot, service)
    service.text_analysis.ask(_titles, told.append)
    settle(qtbot, service)
    assert [len(titles) for titles in told] == [1, 2]


def test_a_promise_in_two_languages_is_proposed_once(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    told: list[int] = []

    def count() -> None:
        service.text_analysis.ask(lambda cache: len(cache.find_proposals([])), told.append)
        settle(qtbot, service)

    count()
    service.perform(AddText(1, _reading("Taraflar yılda bir kez toplanacaktır.", language="tr")))
    settle(qtbot, service)
    count()
    service.perform(ImportStatement(_reading("The Parties agreed to meet.")))
    settle(qtbot, service)
    count()
    assert told == [30, 30, 31]


def test_nobody_is_told_once_the_desk_has_closed(qtbot: QtBot, sample_workspace: Path) -> None:
    service = WorkspaceService(sample_workspace)
    told: list[object] = []
    service.text_analysis.ask(lambda cache: cache.find_proposals([]), told.append)
    service.close()
    qtbot.waitUntil(lambda: not service.worker.is_busy)
    assert told == []
