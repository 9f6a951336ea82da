"""A statement without numbers: thirty paragraphs under headings."""

_HEADINGS = ("Trade and Transport", "Energy", "Education", "Water", "Health")
_DEEDS = (
    "agreed to open a rail terminal before the end of 2030",
    "welcomed the exchange of archives",
    "committed to hold a round of tariff talks in each year",
    "noted the growth of the ports on the Caspian",
    "decided to study a second cable under the sea",
    "thanked the hosts of the forum of universities",
)
TITLE = "Joint Statement on Partnership"
PARAGRAPHS = tuple(
    f"The two Leaders {deed} in the field of {heading.lower()}."
    for heading in _HEADINGS
    for deed in _DEEDS
)


def write_source() -> str:
    """Write the text as it is received."""
    sections = (
        "\n\n".join((heading, *PARAGRAPHS[at * 6 : at * 6 + 6]))
        for at, heading in enumerate(_HEADINGS)
    )
    return "\n\n".join((TITLE, "Ankara, 10 May 2022", *sections)) + "\n"
