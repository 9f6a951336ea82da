"""A book's file: who may read it, and that it is recorded whenever it is there."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.domain.edition import DESK, PRESS, Edition
from briefing.session import Session


@pytest.fixture(params=[None, "passphrase"], ids=["plain", "encrypted"])
def council(request: pytest.FixtureRequest, workspace: Path) -> Iterator[Session]:
    with Session.open(workspace) as session:
        if request.param:
            session.rekey(request.param)
        yield session


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such modes")
@pytest.mark.parametrize("edition", [DESK, PRESS], ids=["desk", "press"])
def test_who_may_read_a_book(council: Session, edition: Edition, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    before = os.umask(0o022)
    council.make_book(1, edition, path)
    os.umask(before)
    private = council.encrypted or edition is DESK
    assert path.stat().st_mode & 0o777 == (0o600 if private else 0o644)
