"""Version 5: the records of version 0.2.0 that its other parts do not have."""

from collections.abc import Mapping

from briefing.store.database import Database

DEFAULTS: Mapping[str, Mapping[str, str | int | None]] = {}


def migrate(database: Database) -> None:
    """Bring version 4 to version 5."""
