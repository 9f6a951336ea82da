"""Parties. A statement or a meeting adds them when it first names them."""

from briefing.domain.statement import Party
from briefing.store.records import Records
from briefing.store.step import Step


def get_or_add_party(step: Step, records: Records, name: str) -> Party:
    """Get the party of that name; add it if it is not there yet."""
    return records.parties.find_by_name(name) or step.insert(Party(0, name))
