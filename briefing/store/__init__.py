"""The workspace's file: the only place that knows SQL."""

import briefing.store.sqlite_driver  # noqa: F401 - before anything imports sqlite-utils; see there
