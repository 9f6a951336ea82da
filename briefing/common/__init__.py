"""What every layer may use: files, resources, digests, phrases, errors."""
