"""Names of records that never change: UUIDs (RFC 9562).

The number of a row may differ between two copies of a workspace; its name does not.
"""

import os
import time

_NAMESPACE = "8a0d5cf6-5b67-4d0e-9b0c-0d7a55c1f3b2"


def create_uid() -> str:
    """Create the name of a new record: a UUIDv7, which sorts by time."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    low = 0b10 << 62 | random & (1 << 62) - 1
    value = milliseconds << 80 | 0x7 << 76 | (random >> 68) << 64 | low
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def derive_uid(origin: str, table: str, row_id: int) -> str:
    """Derive the name of a record that was made before records had names: a UUIDv5.

    `origin` is the digest of the first step. So two copies of one file give a record the same
    name, wherever each is brought up to date. This rule never changes.
    """
    from uuid import UUID, uuid5  # loads OpenSSL, which new names do not need

    return str(uuid5(UUID(_NAMESPACE), f"{origin}/{table}/{row_id}"))
