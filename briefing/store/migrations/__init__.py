"""The migrations: one for each version of the file, each in a file of its own.

A released migration is never changed; the next one mends it. The recipe is in
docs/first-change.md, section "A column".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.store.database import Database
from briefing.store.migrations import v2, v3, v4, v5
from briefing.store.record_mapper import TABLES, Value

_VERSION_1 = Path(__file__).with_name("v1.sql")


@dataclass(frozen=True)
class Migration:
    """How a file gets to a version.

    `tables` is the digest of the tables that the version has (`schema.compute_tables_digest`).
    `defaults` are the new columns of each record table, with their values in rows of earlier
    versions. They fill the rows of the file and the snapshots in its history alike.
    """

    migrate: Callable[[Database], None]
    tables: str
    defaults: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)


def _create_version_1(database: Database) -> None:
    # One by one, because `executescript` would end the transaction.
    for sql in _VERSION_1.read_text(encoding="utf-8").split(";"):
        if sql.strip():
            database.execute(sql)


MIGRATIONS = (
    Migration(
        _create_version_1,
        tables="2f147a43192f879cc67916324f68e48b94646c61537bddba72b0078b697d8f72",
    ),
    Migration(
        v2.migrate,
        tables="d2bfe62b99cbae963bcd732c6580b3e7a198c1b0a1d437cd0f3a60f1cfc072e3",
    ),
    Migration(
        v3.migrate,
        tables="d0f26651016b9dae9a486d77dbe88053540e472a71fd4ee0a4c913b5645ffe96",
    ),
    Migration(
        v4.migrate,
        tables="388a57e6b44760993974b8f52e3ad4e26bd671fe18766f3bf6fe5d8104883fc1",
        defaults=v4.DEFAULTS,
    ),
    Migration(
        v5.migrate,
        tables="79b167c20de212782395d9fd1f96c1807e6f65d2128d9dc486f771782856b78e",
        defaults=v5.DEFAULTS,
    ),
)
DEFAULTS = {
    table: {
        column: value
        for migration in MIGRATIONS
        for column, value in migration.defaults.get(table, {}).items()
    }
    for table in TABLES.values()
}
"""The columns that later versions added to each table, with their values in older rows."""
