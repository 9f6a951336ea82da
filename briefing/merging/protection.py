"""What holds while a conflict about a text is set aside: the stronger protection of the two."""

from briefing.domain.annotation import Audience
from briefing.domain.marking import Level, Markings
from briefing.merging.state import Fields, Name, State, Value

_AUDIENCES = [audience.value for audience in Audience]


def protect(unit: dict[str, Value | Name], theirs: Fields, scale: Markings) -> None:
    """Give a unit of ours the narrower audience and the higher marking, and end its clearance."""
    if "audience" in unit:
        both = (str(unit["audience"]), str(theirs["audience"]))
        unit["audience"] = max(both, key=_AUDIENCES.index)
    if "marking" in unit:
        unit["marking"] = scale.find_highest((str(unit["marking"]), str(theirs["marking"])))
    if "cleared_by" in unit:
        unit["cleared_by"] = ""
    if "usable" in unit:
        unit["usable"] = 0
    if "holds_until" in unit:
        days = (unit["holds_until"], theirs["holds_until"])
        unit["holds_until"] = min((str(day) for day in days if day is not None), default=None)


def get_scale(state: State) -> Markings:
    """Return the scale of markings of a state."""
    return Markings.from_levels(
        Level(0, int(str(fields["position"])), str(fields["name"]))
        for (table, _), fields in state.items()
        if table == "level"
    )
