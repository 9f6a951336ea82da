"""Another copy of a workspace, which may come from anybody, for reading."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from briefing.store import file, schema
from briefing.store.database import Database
from briefing.store.memory_copy import copy_to_memory
from briefing.store.sqlite_errors import make_damaged_error, sqlite_errors_as_sentences


@contextmanager
def open_copy(path: Path, passphrase: str | None) -> Iterator[Database]:
    """Open a copy read-only; BriefingError when it is damaged or holds what is not ours.

    One of an older version is brought up to date in memory: its file stays as it is.
    """
    from briefing.store.check import check

    with closing(file.connect_with_passphrase(path, passphrase, write=False)) as database:
        with sqlite_errors_as_sentences(path):
            if schema.read_version(database) < schema.get_version():
                _bring_up_to_date(database)
            damage = next(check(database), None)
        if damage is not None:
            raise make_damaged_error(path, f"{damage.where}: {damage.what}")
        yield database


def _bring_up_to_date(database: Database) -> None:
    memory = copy_to_memory(database)
    file_connection = database.conn
    database.take_connection(memory)
    file_connection.close()
    schema.migrate(database, schema.read_version(database))
