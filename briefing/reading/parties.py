"""The parties that make the statement: from its opening words, its signatures, or its title."""

import re
from collections.abc import Iterable, Sequence

from briefing.domain.reading import ReadSignatory

_STATE = (
    r"(?:(?:Republic|Kingdom|State|Federation|Union|Commonwealth|Principality|Emirate|Sultanate|"
    r"People['’]s Republic|Islamic Republic|Federal Republic|Swiss Confederation)\s+of\s+)"
)
_NAME_WORD = r"(?:[^\W\d_a-zа-яёğışçöüәғқңөұүһі][\w.’'-]*|\([^)“”\"]{2,12}\))"
_NAME = rf"{_NAME_WORD}(?:[ \u00a0](?:of[ \u00a0])?(?:the[ \u00a0])?{_NAME_WORD})*"
_OFFICES = (
    r"(?:(?:His|Her) (?:Excellency|Majesty),?\s+)?(?:the\s+)?(?:Vice[- ])?"
    r"(?:Presidents?|Prime Ministers?|Ministers?(?: of| for)? [A-Z]\w+(?: [A-Z]\w+)*|"
    r"Foreign Ministers?|Governments?|Heads? of (?:State|Government)|Chancellor|King|Emir|Amir|"
    r"Secretary of State|Federal Chancellor|Crown Prince)\s+of\s+"
)
_WE = re.compile(r"(?:We,\s+)?(?:the|The)\s+(?P<list>.+)", re.DOTALL)
_COLLECTIVE = re.compile(
    r"\b(?P<party>(?:Leaders|Heads of State(?: and(?: of)? Government)?|Heads of Government|"
    r"Foreign Ministers|Ministers(?: of [A-Z][\w ]+?)?|Member States|Presidents)"
    r"(?: of (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)*)+)"
)
_BETWEEN = re.compile(
    rf"\b(?:between|by)\s+(?:the\s+)?(?P<a>{_NAME})\s+and\s+(?:the\s+)?(?P<b>{_NAME})"
)
_PRESIDENT_OF = re.compile(rf"{_OFFICES}(?:[Tt]he\s+)?(?P<party>{_NAME})")


def find_parties(
    title: str | None,
    opening_texts: Sequence[str],
    signatories: Sequence[ReadSignatory],
    clause_texts: Iterable[str],
) -> tuple[str, ...]:
    """Find the parties, by the names that the text gives them; none if it does not say."""
    first = opening_texts[0] if opening_texts else ""
    title = _strip_capitals(title or "")
    names = (
        (_read_enumeration(first) if first.startswith("We,") else ())
        or _find_in_signatures(signatories)
        or _read_enumeration(first)
        or _find_slavic_states(" ".join((title, *opening_texts)))
        or _find_turkic_states(" ".join((title, *opening_texts)))
        or _find_in_offices(title)
        or _find_list_in_title(title)
        or _find_between(title)
        or _find_between(" ".join(opening_texts))
        or _find_collective((*opening_texts, title, *clause_texts))
    )
    return tuple(_restore_case(name, opening_texts) for name in names)


def _restore_case(name: str, opening_texts: Sequence[str]) -> str:
    """Write a name in capitals as the opening words write it, if they have it."""
    if not name.isupper():
        return name
    pattern = re.escape(name).replace("İ", "[İi]").replace("I", "[Iıi]")
    match = re.search(pattern, " ".join(opening_texts), re.IGNORECASE)
    return match[0] if match else name


def _drop_duplicates(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip(" ,.;*_") for name in names if name.strip(" ,.;*_")))


def _find_in_signatures(signatories: Sequence[ReadSignatory]) -> tuple[str, ...]:
    names = _drop_duplicates(
        to_nominative(person.party) for person in signatories if person.party and not person.witness
    )
    return names if len(names) > 1 else ()


def _read_enumeration(text: str) -> tuple[str, ...]:
    """Read "We, the Republic of A, the B (C) and D, as founder States…", without offices."""
    match = _WE.match(" ".join(text[:700].split()))
    if not match:
        return ()
    names, rest = [], match["list"]
    while rest:
        rest = re.sub(rf"^(?:the\s+)?(?:{_OFFICES})?(?:the\s+|The\s+)?", "", rest)
        name = re.match(_NAME, rest)
        if not name:
            return ()
        names.append(re.sub(r"\s+of$", "", name[0]))
        rest = re.sub(r"^\s*\([“\"'‘(].*?\)", "", rest[name.end() :])
        joint = re.match(r",?\s+and\s+|,\s+(?=(?:the\s+)?[A-Z])(?!\w+ing\b)", rest)
        if not joint:
            break
        rest = rest[joint.end() :]
    return _drop_duplicates(names) if len(names) > 1 else ()


def _find_in_offices(title: str) -> tuple[str, ...]:
    names = _drop_duplicates(
        _trim_person_name(match["party"]) for match in _PRESIDENT_OF.finditer(title)
    )
    return names if len(names) > 1 else ()


def _find_list_in_title(title: str) -> tuple[str, ...]:
    """Read "of the Foreign Ministers of Kazakhstan and Türkiye": one office, several states."""
    for match in re.finditer(r"\b(?:by|of|between)\s+(?=the\b)", title):
        if names := _read_enumeration(title[match.end() :]):
            return _drop_duplicates(map(_trim_person_name, names))
    return ()


def _strip_capitals(title: str) -> str:
    """Write a title in capitals with small letters, so that names can be recognised."""
    if not title.isupper():
        return title
    lowered = " ".join(word[:1] + word[1:].replace("İ", "i").lower() for word in title.split())
    small = r" (?:Of|The|And|By|On|Between|In|For|Ve|Arasinda|Мен|Және|И)\b"
    return re.sub(small, lambda word: word[0].lower(), lowered.replace(" İle ", " ile "))


def _trim_person_name(name: str) -> str:
    """Drop the person's name from "Republic of Kazakhstan Kassym-Jomart Tokayev"."""
    name = re.sub(r"^Governments? of (?:the )?", "", name)
    match = re.match(rf"{_STATE}(?:the )?\S+", name)
    return match[0] if match else name


def _find_between(text: str) -> tuple[str, ...]:
    match = _BETWEEN.search(text)
    if not match:
        return ()
    names = [re.sub(rf"^{_OFFICES}(?:the )?", "", match[side]) for side in ("a", "b")]
    if any(re.match(r"(?:President|Prime Minister|Minister|Chancellor|King)\b", n) for n in names):
        return ()  # persons, not states
    return _drop_duplicates(map(_trim_person_name, names))


def _find_collective(texts: Iterable[str]) -> tuple[str, ...]:
    for text in texts:
        if match := _COLLECTIVE.search(text[:600]):
            return (match["party"],)
    return ()


# Words for a state in other cases, with their nominative.
_RU_NOMINATIVE = (
    (r"Республик(?:и|у|е|ой)\b", "Республика"),
    (r"Королевств(?:а|у|е|ом)\b", "Королевство"),
    (r"Федераци(?:и|ю|ей)\b", "Федерация"),
    (r"Государств(?:а|у|е|ом)\b", "Государство"),
    (r"(\w+[сц]к)(?:ой|ую) (?=(?:\w+ )?(?:Республика|Федерация))", r"\1ая "),
    (r"(\w+н)(?:ой|ую) (?=(?:\w+ )?(?:Республика|Федерация))", r"\1ая "),
)
_RU_STATE = (
    r"(?:[А-ЯЁ]\w+(?:[сц]к|н)(?:ая|ой|ую)\s+(?:[А-ЯЁ]\w+(?:ая|ой|ую)\s+)?"
    r"(?:Республик(?:а|и|у|ой)|Федераци(?:я|и|ю|ей))|"
    r"(?:Республик(?:а|и|у|ой)|Королевств(?:о|а|у|ом)|Государств(?:о|а|у|ом))\s+"
    r"[А-ЯЁ][\w-]+)"
)
_TURKIC_STATE = r"[A-ZÇĞİÖŞÜ]\w+(?: [A-ZÇĞİÖŞÜ]\w+)?(?= Cumhuriyeti) Cumhuriyeti"
_KAZAKH_STATE = r"[А-ЯӘҒҚҢӨҰҮҺІ]\w+ Республикасы"


def to_nominative(name: str) -> str:
    """Turn "Республику Казахстан" into "Республика Казахстан"; leave other names as they are."""
    for pattern, plain in _RU_NOMINATIVE:
        name = re.sub(pattern, plain, name)
    return name


def _find_slavic_states(text: str) -> tuple[str, ...]:
    names = _drop_duplicates(
        to_nominative(match[0]) for match in re.finditer(_RU_STATE, text[:3000])
    )
    return names[:2] if len(names) > 1 else ()


def _find_turkic_states(text: str) -> tuple[str, ...]:
    for pattern in (_TURKIC_STATE, _KAZAKH_STATE):
        names = _drop_duplicates(match[0] for match in re.finditer(pattern, text[:3000]))
        if len(names) > 1:
            return names[:2]
    return ()
