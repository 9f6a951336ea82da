"""Digests: SHA-256 (FIPS 180-4), in hexadecimal digits."""


def compute_sha256(*parts: bytes) -> str:
    """Compute the digest of the parts, joined."""
    # Imported on first use, because `hashlib` loads OpenSSL.
    import hashlib

    hashed = hashlib.sha256()
    for part in parts:
        hashed.update(part)
    return hashed.hexdigest()
