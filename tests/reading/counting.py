"""Count which lines of a source a reading accounts for."""

from collections import Counter
from collections.abc import Iterator

from briefing.domain.reading import ReadClause, Reading
from briefing.reading.lines import INVISIBLE


def count_lines(reading: Reading) -> Counter[int]:
    """Count how often each line number occurs in the parts of a reading."""
    counts = Counter((*reading.title_lines, *reading.subtitle_lines))
    passages = [*reading.preamble, *reading.body, *reading.closing, *reading.footnotes]
    for passage in (*passages, *([reading.lead_in] if reading.lead_in else [])):
        counts.update(passage.lines)
    for clause in reading.clauses:
        counts.update(_list_lines(clause))
    counts.update(reading.signature_lines)
    counts.update(left_out.line for left_out in reading.left_out)
    for annex in reading.annexes:
        counts.update(count_lines(annex))
    return counts


def find_miscounted_lines(reading: Reading) -> dict[int, int]:
    """Find the lines that are not in exactly one part, with the number of parts they are in."""
    counts = count_lines(reading)
    lines = enumerate(reading.source.split("\n"), start=1)
    expected = {number: 1 if line.strip(INVISIBLE) else 0 for number, line in lines}
    numbers = expected.keys() | counts.keys()
    return {
        number: counts[number] for number in numbers if counts[number] != expected.get(number, 0)
    }


def _list_lines(clause: ReadClause) -> Iterator[int]:
    yield from clause.lines
    for item in clause.items:
        yield from _list_lines(item)
