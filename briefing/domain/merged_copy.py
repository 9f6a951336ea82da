"""The copies of a workspace that were merged into it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MergedCopy:
    """A copy that was merged. `digest` is that of its last step then; the next merge begins there.

    So what was decided once is not asked again.
    """

    id: int
    digest: str
    file_name: str
