"""What was destroyed on this side does not come back from the other copy."""

from collections.abc import Collection

from briefing.merging.state import Name, State

_OWN_TABLES = ("burnt_note", "burnt_step")
"""What these say is true of one file and its history only."""


def leave_out_burnt(
    burnt_uids: Collection[str], base: State, ours: State, theirs: State
) -> tuple[State, State, State]:
    """Leave out notes that were destroyed here, and the contents of destroyed books.

    A book that was destroyed on the other side only stays as it is here.
    """

    def is_left_out(name: Name) -> bool:
        return name[0] in _OWN_TABLES or (name[0] == "annotation" and name[1] in burnt_uids)

    books = {name: fields["book"] for name, fields in ours.items() if name[0] == "issue"}

    def select(state: State) -> State:
        return {
            name: {**fields, "book": books[name]}
            if name in books and "" in (fields["book"], books[name])
            else fields
            for name, fields in state.items()
            if not is_left_out(name)
        }

    return select(base), select(ours), select(theirs)
