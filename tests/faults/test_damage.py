"""Damage is detected or changes nothing that a person wrote, and crashes nothing."""

import pytest

from tests.faults.damage import PASSPHRASE, run


@pytest.mark.parametrize(
    ("passphrase", "copies"), [(None, 36), (PASSPHRASE, 12)], ids=["plain", "encrypted"]
)
def test_damage_is_detected(
    passphrase: str | None, copies: int, capsys: pytest.CaptureFixture[str]
) -> None:
    tallies = run(copies, passphrase, seed=2)
    with capsys.disabled():
        print()
        for kind, tally in tallies.items():
            print(f"{kind}: {tally}")
    assert sum(tally.counts["copies"] for tally in tallies.values()) == copies
    changed = tallies["change_bytes"]
    assert changed.recovered > 0.9 * changed.records
