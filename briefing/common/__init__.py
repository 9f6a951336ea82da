"""What every layer may use: atomic files, resources, digests, phrases, errors."""
