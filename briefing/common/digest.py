"""Digests: SHA-256 (FIPS 180-4), in hexadecimal digits."""


def sha256(*parts: bytes) -> str:
    """The digest of what the parts are together."""
    # With it comes OpenSSL, and a window that only shows what is there does without.
    import hashlib

    hashed = hashlib.sha256()
    for part in parts:
        hashed.update(part)
    return hashed.hexdigest()
