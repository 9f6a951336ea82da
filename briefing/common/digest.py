"""Digests: SHA-256 (FIPS 180-4), in hexadecimal digits."""

import sys
from importlib import import_module
from typing import Any


def compute_sha256(*parts: bytes) -> str:
    """Compute the digest of the parts, joined."""
    hashed = _create_sha256()
    for part in parts:
        hashed.update(part)
    return str(hashed.hexdigest())


def _create_sha256() -> Any:
    """Create the hash from Python's own module, as `random` of the standard library does.

    `hashlib` loads OpenSSL, some 3 MB that a window which only shows a workspace does not need.
    """
    try:
        module = import_module("_sha2" if sys.version_info >= (3, 12) else "_sha256")
    except ImportError:
        module = import_module("hashlib")
    return module.sha256()
