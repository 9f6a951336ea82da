"""The proof of a packet: it is read again, and what it must not have is looked for in it.

Its records have to be those that were selected, and its history one step with just these. Every
other text that the workspace has or ever had is looked for in all tables and, if the packet is
plain, in the bytes of its file. A text that is carried has to be found by the same means.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.folding import list_index_words
from briefing.merging.state import Fields, Name
from briefing.store import schema
from briefing.store.database import Database
from briefing.store.named_rows import load_named_rows
from briefing.store.packet import list_values

_SHORTEST = 12
"""Shorter texts are names and words that stand in any statement."""
_LONGEST = 200
"""As much of a text is looked for: a longer one is divided among the pages of a file."""
_KEY = re.compile("[0-9a-fT:.+-]+")
_SNAPSHOTS = "SELECT before FROM change UNION SELECT after FROM change"


def prove_packet(packet: Database, records: Mapping[Name, Fields], source: Database) -> int:
    """Return how many withheld texts were looked for; BriefingError if one is in the packet."""
    counts = packet.execute("SELECT count(DISTINCT step_id), count(*) FROM change").fetchone()
    if load_named_rows(packet).fields != records or counts != (bool(records), len(records)):
        raise _make_failure()
    content = "\n".join(list_values(packet)).encode()
    if packet.key is None:
        content += packet.path.read_bytes()
    if not all(text.encode() in content for text in _list_texts(records.values())):
        raise _make_failure()
    allowed = _collect_allowed(packet, records)
    withheld = {text for text in _list_all_texts(source) if text not in allowed}
    if any(text.encode() in content for text in withheld):
        raise _make_failure()
    return len(withheld)


def _collect_allowed(packet: Database, records: Mapping[Name, Fields]) -> str:
    """Collect all that is carried, also as the index has it, and what every packet has."""
    values = [value for fields in records.values() for value in fields.values()]
    texts = [value for value in values if isinstance(value, str)]
    files = [value.decode("utf-8", "replace") for value in values if isinstance(value, bytes)]
    steps = [str(value) for row in packet.execute("SELECT * FROM step") for value in row]
    definitions = [sql for _, _, sql in schema.list_entries(packet)]
    return "\n".join((*texts, *map(list_index_words, texts), *files, *steps, *definitions))


def _list_all_texts(source: Database) -> Iterator[str]:
    """List all texts that a workspace has, or that its history holds."""
    yield from _list_texts(load_named_rows(source).fields.values())
    for (snapshot,) in source.execute(_SNAPSHOTS).fetchall():
        if snapshot is not None:
            yield from _list_texts([json.loads(snapshot)])


def _list_texts(records: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """List the texts of records, but not what no person wrote: names, times, digests."""
    for fields in records:
        for value in fields.values():
            if isinstance(value, str) and len(value) >= _SHORTEST and not _KEY.fullmatch(value):
                yield value[:_LONGEST]


def _make_failure() -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "The packet was not made: reading it again found something that it must not hold. "
            "Check the workspace.",
        )
    )
