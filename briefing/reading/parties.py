"""The parties that make the statement: from its opening words, its signatures, or its title."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.domain.reading import ReadSignatory
from briefing.language.name_words import split_words

_STATE = (
    r"(?:(?:Republic|Kingdom|State|Federation|Union|Commonwealth|Principality|Emirate|Sultanate|"
    r"People['’]s Republic|Islamic Republic|Federal Republic|Swiss Confederation)\s+of\s+)"
)
_NAME_WORD = r"(?:[^\W\d_a-zа-яёğışçöüәғқңөұүһі][\w.’'-]*|\([^)“”\"]{2,12}\))"
_NAME = rf"{_NAME_WORD}(?:[ \u00a0](?:of[ \u00a0])?(?:the[ \u00a0])?{_NAME_WORD})*"
_PERSON = r"(?:(?:[A-ZÀ-ÝİŞÇÖÜĞ][\w.’'-]*|bin|al|de|van|von)[ \u00a0]){0,5}"
_OFFICES = (
    r"(?:(?:His|Her) (?:Excellency|Majesty),?\s+)?(?:the\s+)?"
    r"(?:(?:Vice|Deputy|First|Acting)[- ])?"
    r"(?:Leaders|Presidents?|Prime Ministers?|Ministers?(?: of| for)? [A-Z]\w+(?: [A-Z]\w+)*|"
    r"Foreign Ministers?|Governments?|Heads? of (?:State|Government)|Chancellor|King|Emir|Amir|"
    r"Secretary of State|Federal Chancellor|Chairman|Chairperson|Crown Prince|Premier|Sultan|"
    r"Queen)\s+"
    rf"{_PERSON}of\s+"
)
# "the Leaders of A, B, C and D": one word for the offices, then a list of states.
_OFFICES_OF_SEVERAL = re.compile(
    r"\b(?:Leaders|Presidents|Prime Ministers|(?:Foreign|Defen[cs]e|Finance|Trade|Transport) "
    r"Ministers|Ministers of [A-Z]\w+(?: [A-Z]\w+)?(?: and [A-Z]\w+)?|"
    r"Heads of (?:State|Government)(?:(?: and|/)(?: of)? (?:State|Government))?|Governments?|"
    r"Representatives|Delegations|Ministers|Peoples)\s+of\s+",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*,?\s+and\s+(?:of\s+)?|\s*,\s+(?=(?:the\s+)?[A-Z])(?!\w+ing\b)")
_ABBREVIATION = re.compile(r"^\s*\([“\"‘'(]?[^)]{1,40}\)")
# Two or more names as the subject of a sentence.
_SUBJECT_LIST = re.compile(
    rf"(?<![\w’'] )(?:[Tt]he )?(?P<list>{_NAME}(?:,? (?:and )?(?:the )?{_NAME}){{0,5}}?,? and "
    rf"(?:the )?{_NAME}) (?=[a-z]+(?:s|ed|ve|ll|re)?\b)"
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
_VISIT = re.compile(
    rf"[Vv]isit (?:of|by) {_OFFICES}(?:the )?(?P<a>{_STATE}(?:the )?{_NAME_WORD}|{_NAME}?)"
    rf"(?: [\w.’'-]+){{0,4}}? to "
    rf"(?:the )?(?P<b>{_NAME})"
)
_OFFICES_BEFORE = re.compile(
    r"^(?:[A-Z]\w+ )?(?:Ministers|Presidents|Leaders|Governments|Representatives|Delegations) of "
)
_PERSON_START = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Rt|Right|Hon|Honourable|Excellency|Sir|Vice|President|Prime|Minister|Secretary|Chancellor|King|Queen|Emir)\b"
)
# Nouns that stand in titles like names: "Declaration of Peace and Friendship".
_COMMON_WORDS = split_words(
    "peace friendship cooperation partnership trade security principles intent understanding "
    "foreign heads leaders ministers member human mutual economic political"
)


def find_parties(
    title: str | None,
    opening_texts: Sequence[str],
    signatories: Sequence[ReadSignatory],
    clause_texts: Iterable[str],
) -> tuple[str, ...]:
    """Find the parties, by the names that the text gives them; none if it does not say."""
    first = opening_texts[0] if opening_texts else ""
    clauses = tuple(clause_texts)
    title = _strip_capitals(title or "")
    opening = " | ".join((title, *opening_texts))
    names = (
        (_read_enumeration(first) if first.startswith("We,") else ())
        or _find_in_signatures(signatories)
        or _read_enumeration(first)
        or _find_slavic_states(opening)
        or _find_turkic_states(opening)
        or _find_french_states(title)
        or _find_in_offices(title)
        or _find_visit(title)
        or _find_list_in_title(title)
        or _find_between(title)
        or _find_list_of_several((title, *opening_texts, *clauses[:1]))
        or _find_in_offices(" ".join(opening_texts[:2]))
        or _find_between(" ".join(opening_texts))
        or _find_list_of_names(title, (*opening_texts, *clauses))
        or _find_collective((*opening_texts, title, *clauses))
        or _find_list_between((*opening_texts, *clauses[:2]))
        or _find_frequent_subjects((*opening_texts, *clauses))
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


def _read_list(text: str) -> tuple[str, ...]:
    """Read "the Republic of A, B (C) and D" from the start of a text; none if it is no list."""
    names, rest = [], " ".join(text.split())
    while True:
        rest = re.sub(rf"^(?:the\s+|The\s+)?(?:{_OFFICES})?(?:the\s+|The\s+)?", "", rest)
        name = re.match(_NAME, rest)
        if not name:
            break
        names.append(re.sub(r"\s+of$", "", name[0]))
        rest = _ABBREVIATION.sub("", rest[name.end() :])
        joint = _JOINT.match(rest)
        if not joint:
            break
        rest = rest[joint.end() :]
    return _drop_duplicates(names) if len(names) > 1 else ()


def _find_list_of_several(texts: Iterable[str]) -> tuple[str, ...]:
    """Find "the Leaders of A, B and C" or "the Governments of A and B"."""
    for text in texts:
        for match in _OFFICES_OF_SEVERAL.finditer(text[:900]):
            names = _read_list(text[match.end() : match.end() + 500])
            if names:
                return _drop_duplicates(map(_trim_person_name, names))
    return ()


def _find_list_of_names(title: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Find "Joint Statement of A and B". A word that the text writes small is no name."""
    small_words = set(re.findall(r"\b[a-z]\w+", " ".join(texts)))
    for match in re.finditer(r"\b(?:of|by|from|between)\s+", title):
        names = _read_list(title[match.end() :])
        words = {name.partition(" ")[0].lower() for name in names}
        if names and words.isdisjoint(small_words | _COMMON_WORDS):
            return names
    return ()


def _find_list_between(texts: Iterable[str]) -> tuple[str, ...]:
    """Find "cooperation between A, B, C and D"."""
    for text in texts:
        for match in re.finditer(r"\b(?:between|among)\s+", text[:900]):
            names = _read_list(text[match.end() : match.end() + 300])
            if len(names) > 2:
                return names
    return ()


def _find_frequent_subjects(texts: Iterable[str]) -> tuple[str, ...]:
    """Find the states that most often are together the subject of a sentence."""
    counts: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        for match in _SUBJECT_LIST.finditer(" ".join(text.split())):
            names = _read_list(match["list"])
            if names and not any(_PERSON_START.match(name) for name in names):
                counts[tuple(sorted(names))] += 1
    if not counts:
        return ()
    longest = max(counts, key=lambda names: (len(names) > 2, counts[names], len(names)))
    return longest if counts[longest] > 1 or len(longest) > 2 else ()


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
        names += [] if _PERSON_START.match(name[0]) else [re.sub(r"\s+of$", "", name[0])]
        rest = re.sub(r"^\s*\([“\"'‘(].*?\)", "", rest[name.end() :])
        joint = re.match(r",?\s+and\s+|,\s+(?=(?:the\s+)?[A-Z])(?!\w+ing\b)", rest)
        if not joint:
            break
        rest = rest[joint.end() :]
    names = [_OFFICES_BEFORE.sub("", name) for name in names]
    return _drop_duplicates(names) if len(names) > 1 else ()


def _find_in_offices(text: str) -> tuple[str, ...]:
    names = _drop_duplicates(
        _trim_person_name(match["party"]) for match in _PRESIDENT_OF.finditer(text)
    )
    return names if len(names) > 1 else ()


def _find_visit(title: str) -> tuple[str, ...]:
    """Find the two states in "the visit of the President of A to B"."""
    match = _VISIT.search(title)
    return _drop_duplicates((_trim_person_name(match["a"]), match["b"])) if match else ()


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
    (r"^([А-ЯЁ]\w+стан)(?:а|у|ом)$", r"\1"),
    (r"^(Грузи|Венгри)(?:и|ю|ей)$", r"\1я"),
    (r"(\w+[сц]к)(?:ой|ую) (?=(?:\w+ )?(?:Республика|Федерация))", r"\1ая "),
    (r"(\w+н)(?:ой|ую) (?=(?:\w+ )?(?:Республика|Федерация))", r"\1ая "),
)
_RU_STATE = (
    r"(?:[А-ЯЁ]\w+(?:[сц]к|н)(?:ая|ой|ую)\s+(?:[А-ЯЁ]\w+(?:ая|ой|ую)\s+)?"
    r"(?:Республик(?:а|и|у|ой)|Федераци(?:я|и|ю|ей))|"
    r"(?:Республик(?:а|и|у|ой)|Королевств(?:о|а|у|ом)|Государств(?:о|а|у|ом))\s+"
    r"[А-ЯЁ][\w-]+)"
)
# States that have no word for it in their name; they count in a list with others.
_RU_PLAIN_STATE = r"(?:[А-ЯЁ]\w+стан(?:а|у|ом)?|Грузи(?:я|и|ю|ей)|Венгри(?:я|и|ю|ей))\b"
_RU_OFFICE = re.compile(r"Президент|Премьер|Министр|Глав|Правительств|Совет|Стран|Лидер")
_RU_NAME = (
    rf"(?!Президент|Премьер|Министр|Глав|Правительств|Совет)"
    rf"(?:{_RU_STATE}|[А-ЯЁ][а-яё]+(?:ии|а|ы|и)\b)"
)
_RU_OFFICE_OF = re.compile(
    r"(?:[Пп]резидент\w*|[Гг]лав\w* (?:государств|правительств)\w*|[Пп]ремьер-министр\w*|"
    r"[Мм]инистр\w*(?: (?:по )?[а-яё-]+){0,4}|[Пп]равительств\w*|[Лл]идер\w*|[Рр]уководител\w*)\s+"
    rf"(?P<states>{_RU_NAME}(?:(?:,\s+|\s+и\s+){_RU_NAME})*)"
)
_BETWEEN_STATES = re.compile(
    r"\w{0,5}(?:\s*\([^)]*\))?(?:,\s*(?:и\s+|ve\s+|және\s+)?|\s+(?:и|ve|және|мен|бен|пен)\s+)"
)
_TURKIC_STATE = r"[A-ZÇĞİÖŞÜ]\w+(?: [A-ZÇĞİÖŞÜ]\w+)?(?= Cumhuriyeti) Cumhuriyeti"
_AZERBAIJANI_STATE = r"[A-ZÇƏĞİÖŞÜ]\w+ (?:Respublikası|Krallığı|Federasiyası)"
_UZBEK_STATE = r"[A-Z][\w‘’ʻʼ]+ (?:Respublikasi|Qirolligi|Federatsiyasi)"
_FRENCH_STATES = re.compile(
    r"\b(?:de la |du |de l['’]|des |d['’]|entre (?:la |le |l['’]|les )?)(?P<a>[A-ZÀ-Ý][\w-]+)"
    r"(?P<more>(?:, (?:de la |du |de l['’]|des |d['’]|la |le |l['’]|les )?[A-ZÀ-Ý][\w-]+)*)"
    r" et (?:de la |du |de l['’]|des |d['’]|la |le |l['’]|les )?(?P<b>[A-ZÀ-Ý][\w-]+)"
)
_KAZAKH_STATE = r"[А-ЯӘҒҚҢӨҰҮҺІ]\w+ (?:Республикасы|Корольдігі|Федерациясы)"


def to_nominative(name: str) -> str:
    """Turn "Республику Казахстан" into "Республика Казахстан"; leave other names as they are."""
    if name.isupper() and re.search("[А-Я]", name):
        name = name.title()
    for pattern, plain in _RU_NOMINATIVE:
        name = re.sub(pattern, plain, name)
    return name


def _find_slavic_states(text: str) -> tuple[str, ...]:
    listed = _list_first_states(re.compile(f"{_RU_STATE}|{_RU_PLAIN_STATE}"), text)
    if len(listed) > 2:
        return listed
    return _list_first_states(re.compile(_RU_STATE), text) or _list_states_of_offices(text)


def _find_turkic_states(text: str) -> tuple[str, ...]:
    for pattern in (_TURKIC_STATE, _KAZAKH_STATE, _AZERBAIJANI_STATE, _UZBEK_STATE):
        if names := _list_first_states(re.compile(pattern), text):
            return names
    return ()


def _find_french_states(title: str) -> tuple[str, ...]:
    """Find "Déclaration conjointe de la France, du Mali et du Maroc"."""
    match = _FRENCH_STATES.search(title)
    if not match:
        return ()
    more = re.findall(r"[A-ZÀ-Ý][\w-]+", match["more"])
    return _drop_duplicates((match["a"], *more, match["b"]))


def _list_first_states(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    """List the states of the first enumeration with more than two, else the first two states."""
    matches = list(pattern.finditer(text[:3000]))
    group: list[str] = []
    end = 0
    for match in matches:
        if group and not _BETWEEN_STATES.fullmatch(text[end : match.start()]):
            if len(_drop_duplicates(group)) > 2:
                break
            group = []
        group.append(to_nominative(match[0]))
        end = match.end()
    listed = _drop_duplicates(group)
    names = _drop_duplicates(to_nominative(match[0]) for match in matches)
    return listed if len(listed) > 2 else names[:2] if len(names) > 1 else ()


def _list_states_of_offices(text: str) -> tuple[str, ...]:
    """List the states in "Президента Руритании и Президента Граустарка"."""
    names = [
        name
        for match in _RU_OFFICE_OF.finditer(text[:3000])
        for name in re.split(r",\s+|\s+и\s+", match["states"])
    ]
    parties = _drop_duplicates(
        to_nominative(name) if " " in name else _drop_genitive(name)
        for name in names
        if not _RU_OFFICE.match(name)
    )
    return parties if len(parties) > 1 else ()


def _drop_genitive(name: str) -> str:
    """Turn "Армении" into "Армения", "Казахстана" into "Казахстан"."""
    return re.sub(r"а$", "", re.sub(r"ии$", "ия", name))
