"""sqlite-utils is loaded where a file is made, migrated or recovered, and nowhere else."""

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
from datetime import UTC, datetime
from pathlib import Path

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session

path = Path(sys.argv[1])
with Session.open(path, "A. Officer") as session:
    session.perform(AddAnnotation(1, AnnotationKind.POINT, Audience.PRESS, "A note"))
    session.undo()
    session.redo()
    session.history.list_changes(1)
    assert list(session.safety.check()) == []
    session.backups.make(datetime.now(UTC))
    session.search("note")
print("sqlite_utils" in sys.modules)
Session.create(path.with_name("new.briefing")).close()
print("sqlite_utils" in sys.modules)
"""


def test_it_is_loaded_only_where_tables_are_made(workspace: Path) -> None:
    command = [sys.executable, "-c", _PROGRAM, str(workspace)]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    assert result.stdout.split() == ["False", "True"]
