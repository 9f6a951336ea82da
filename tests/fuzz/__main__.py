"""`python -m tests.fuzz --minutes 5`: use what was changed at random, make odd books.

A changed workspace or document is refused in a sentence or used, within 10 seconds and 1 GB. A book
of an odd, but sound workspace is not refused. Prints what ended otherwise; a document of that kind
is kept, a workspace or a book can be made again from its number and the seed.
"""

import argparse
import tempfile
from collections import Counter
from itertools import islice
from pathlib import Path
from time import monotonic

from briefing.common.errors import BriefingError
from briefing.reading.isolation import read_foreign
from tests.faults.killing import MEMORY
from tests.fuzz import workspaces
from tests.fuzz.books import find_refusals
from tests.fuzz.documents import FuzzedFile, make_files, write_originals

TOO_LONG = 10.0  # seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--workspaces", type=int, default=1_000_000, help="at most so many")
    parser.add_argument("--documents", type=int, default=1_000_000, help="at most so many")
    parser.add_argument("--books", type=int, default=1_000_000, help="of so many workspaces")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    begin, third = monotonic(), options.minutes * 20
    faults = fuzz_workspaces(options.workspaces, options.seed, begin + third)
    faults += fuzz_documents(options.documents, options.seed, begin + 2 * third)
    faults += fuzz_books(options.books, options.seed, begin + 3 * third)
    print(f"{faults} faults")
    return 1 if faults else 0


def fuzz_workspaces(count: int, seed: int, end: float) -> int:
    faults = list[str]()
    for kind, tally in workspaces.run(count, seed, end).items():
        print(f"{kind}: {tally}")
        faults += tally.faults
    print("\n".join(faults))
    return len(faults)


def fuzz_documents(count: int, seed: int, end: float) -> int:
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    slowest, faults = 0.0, 0
    outcomes: Counter[str] = Counter()
    for file in islice(make_files(write_originals(folder), seed), count):
        if monotonic() > end:
            break
        begin = monotonic()
        outcome = read_changed(file, folder)
        seconds = monotonic() - begin
        slowest = max(slowest, seconds)
        outcomes[f"{file.suffix} {outcome}"] += 1
        if outcome not in ("read", "refused") or seconds > TOO_LONG:
            faults += 1
            kept = folder / f"{file.seed}{file.suffix}"
            kept.write_bytes(file.content)
            print(f"{kept}: {outcome}, {seconds:.1f} s")
    for name, number in sorted(outcomes.items()):
        print(f"{number:6} {name}")
    print(f"slowest {slowest:.1f} s")
    return faults


def fuzz_books(count: int, seed: int, end: float) -> int:
    made = faults = 0
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        for made in range(count):
            if monotonic() > end:
                break
            for refusal in find_refusals(seed + made, 3, Path(folder), checks=0.2):
                faults += 1
                print(f"{refusal.seed}: {refusal.suffix} {refusal.request}: {refusal.sentence}")
    print(f"books of {made} workspaces")
    return faults


def read_changed(file: FuzzedFile, folder: Path) -> str:
    path = folder / f"changed{file.suffix}"
    path.write_bytes(file.content)
    try:
        read_foreign(path)
    except BriefingError as error:
        # A child that failed has a sentence too, but a reader should have found the fault itself.
        return "failed" if "was not read" in str(error) else "refused"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "read"


if __name__ == "__main__":
    raise SystemExit(main())
