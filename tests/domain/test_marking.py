"""The order of a scale, and the common marking of several texts."""

from briefing.domain.marking import USUAL, Banner, Level, Markings

SCALE = Markings(("Open", "Closed", "Sealed"))


def test_a_workspace_that_has_set_no_scale_has_the_usual_one() -> None:
    assert Markings.from_levels([]) == USUAL
    assert Markings.from_levels([Level(7, 1, "Closed"), Level(8, 0, "Open")]).names == (
        "Open",
        "Closed",
    )


def test_what_is_not_on_the_scale_counts_as_above_it() -> None:
    assert SCALE.find_highest(("Closed", "Sealed", "Open", "")) == "Sealed"
    assert SCALE.find_highest(("Sealed", "Gone", "")) == "Gone"
    assert SCALE.find_highest(()) == ""


def test_a_marking_counts_as_what_a_reader_takes_it_for() -> None:
    scale = Markings(("Open", "Closed", "Secret"))
    assert scale.find_highest(("Secret", "Оpen\ufe0f", "Closed")) == "Secret"
    assert scale.find_highest(("Open", "\u200b")) == "Open"
    assert not scale.is_within("Open", "Sесret")


def test_of_levels_that_look_alike_the_highest_stays() -> None:
    levels = [Level(1, 0, "Sесret"), Level(2, 1, "Open"), Level(3, 2, "Secret"), Level(4, 3, " ")]
    assert Markings.from_levels(levels).names == ("Open", "Secret")


def test_a_banner_is_never_lower_than_its_floor() -> None:
    banner = Banner("Closed", SCALE)
    assert [banner.get_marking(each) for each in ((), ("Open",), ("", "Sealed"))] == [
        "Closed",
        "Closed",
        "Sealed",
    ]
    assert [
        banner.get_marking_above_floor(each) for each in ((), ("Open", "Closed"), ("Sealed",))
    ] == [
        "",
        "",
        "Sealed",
    ]
