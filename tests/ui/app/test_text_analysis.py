"""Text analysis: it does not block the service, is as fresh as the texts, and stops at the end."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing.domain.reading import ReadClause, Reading
from briefing.edits.statements import AddText, ImportStatement
from briefing.ui.app.text_analysis_cache import TextAnalysisCache
from briefing.ui.app.workspace_service import WorkspaceService
from tests.ui.conftest import settle


def make_reading(*texts: str, language: str = "en") -> Reading:
    clauses = tuple(ReadClause(str(n), None, text, (n,)) for n, text in enumerate(texts, 1))
    return Reading("s.txt", b"", "", "Other", date=date(2023, 1, 1), language=language,
                   clauses=clauses)  # fmt: skip


def list_titles(cache: TextAnalysisCache) -> list[str]:
    return [text.statement.title[:5] for text in cache.texts]


def test_the_answer_is_as_fresh_as_the_last_edit(qtbot: QtBot, service: WorkspaceService) -> None:
    answers: list[list[str]] = []
    service.text_analysis.ask(list_titles, answers.append)
    settle(qtbot, service)
    service.perform(ImportStatement(make_reading("The Parties agreed to meet.")))
    settle(qtbot, service)
    service.text_analysis.ask(list_titles, answers.append)
    settle(qtbot, service)
    assert [len(titles) for titles in answers] == [1, 2]


def test_a_promise_in_two_languages_is_proposed_once(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    answers: list[int] = []

    def count() -> None:
        service.text_analysis.ask(lambda cache: len(cache.find_proposals([])), answers.append)
        settle(qtbot, service)

    count()
    service.perform(
        AddText(1, make_reading("Taraflar yılda bir kez toplanacaktır.", language="tr"))
    )
    settle(qtbot, service)
    count()
    service.perform(ImportStatement(make_reading("The Parties agreed to meet.")))
    settle(qtbot, service)
    count()
    assert answers == [30, 30, 31]


def test_nobody_is_told_once_the_workspace_has_closed(qtbot: QtBot, sample_workspace: Path) -> None:
    service = WorkspaceService(sample_workspace)
    answers: list[object] = []
    service.text_analysis.ask(lambda cache: cache.find_proposals([]), answers.append)
    service.close()
    qtbot.waitUntil(lambda: not service.worker.is_busy)
    assert answers == []
