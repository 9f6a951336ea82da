"""The state at which two copies of a workspace went apart.

It is that after the last step that both have; or, if one copy was merged into the other before, the
state that it had then, because everything up to there was decided. A packet has no step of the
workspace that it was made from: it goes apart where it begins.
"""

from dataclasses import dataclass

from briefing.store.database import Database
from briefing.store.history import find_last_common_step
from briefing.store.record_mapper import KINDS, Row
from briefing.store.row_snapshots import RowKey, SnapshotReader

# A step and all steps before it, with the final steps up to another. UNION ends also where a file
# from elsewhere has steps in a circle.
_STATE = """
WITH RECURSIVE past(id, after_id) AS (
    SELECT id, after_id FROM step WHERE id = :head
    UNION SELECT step.id, step.after_id FROM step JOIN past ON step.id = past.after_id
), in_force(id) AS (
    SELECT id FROM past UNION SELECT id FROM step WHERE final AND id <= :last
)
SELECT "table", row_id, after FROM change JOIN in_force ON in_force.id = step_id
ORDER BY step_id, change.id
"""
_HEAD = "SELECT max(id) FROM step WHERE state = 'done' AND NOT final AND id <= ?"
_MERGED = "SELECT digest FROM merged_copy"
_FIRST = "SELECT id FROM step WHERE final ORDER BY id LIMIT 1"


@dataclass(frozen=True)
class Base:
    """A state in the history of one of the two copies: a step, and the last step before then."""

    database: Database
    head: int
    last: int
    is_common: bool = False
    """Whether both copies have it, with the same numbers of rows."""

    def has_numbers_of(self, database: Database) -> bool:
        """Whether a row has the same number in this state as in a copy."""
        return self.is_common or self.database is database

    def load_rows(self) -> dict[RowKey, Row]:
        """Load the rows of the state."""
        reader = SnapshotReader.from_database(self.database)
        where = {"head": self.head, "last": self.last}
        snapshots = {
            (table, row_id): after
            for table, row_id, after in self.database.execute(_STATE, where).fetchall()
            if table in KINDS
        }
        rows = {key: reader.read(key, after) for key, after in snapshots.items()}
        return {key: row for key, row in rows.items() if row is not None}


def find_base(ours: Database, theirs: Database) -> Base | None:
    """Find the state at which two copies went apart; None if they are of different workspaces."""
    if _read_name(ours) != _read_name(theirs):
        return None
    merged = [
        base
        for base in (_find_merged(ours, theirs), _find_merged(theirs, ours))
        if base is not None
    ]
    if merged:
        return max(merged, key=_get_time)
    return _find_common(ours, theirs) or _find_beginning(theirs) or _find_beginning(ours)


def _read_name(database: Database) -> object:
    row = database.fetch_first("SELECT uid FROM workspace")
    return row and row["uid"]


def _find_merged(merging: Database, merged: Database) -> Base | None:
    """Find the state in which one copy was merged into the other the last time."""
    digests = {digest for (digest,) in merging.execute(_MERGED).fetchall()}
    steps = merged.execute("SELECT id, digest FROM step").fetchall()
    head = max((step_id for step_id, digest in steps if digest in digests), default=None)
    return None if head is None else Base(merged, head, head)


def _get_time(base: Base) -> str:
    (at,) = base.database.execute("SELECT at FROM step WHERE id = ?", [base.head]).fetchone()
    return str(at)


def _find_common(ours: Database, theirs: Database) -> Base | None:
    """Find the last common state. What one copy has undone since belongs to it."""
    last = find_last_common_step(ours, theirs)
    if last is None:
        return None
    bases = [
        Base(database, int(database.execute(_HEAD, [last]).fetchone()[0] or 0), last, True)
        for database in (ours, theirs)
    ]
    return max(bases, key=lambda base: base.head)


def _find_beginning(packet: Database) -> Base | None:
    """Find the first step of a packet, which is final; None for any other workspace."""
    row = packet.fetch_first("SELECT is_packet FROM workspace")
    first = packet.execute(_FIRST).fetchone()
    if row is None or not row["is_packet"] or first is None:
        return None
    return Base(packet, int(first[0]), int(first[0]))


def read_last_digest(database: Database) -> str:
    """Read the digest of the last step in force, from which a later merge goes on."""
    sql = "SELECT digest FROM step WHERE state = 'done' ORDER BY final, id DESC LIMIT 1"
    row = database.execute(sql).fetchone()
    return "" if row is None else str(row[0])
