"""Pages and services that keep the workspace safe: history, backups, markings, passphrase."""
