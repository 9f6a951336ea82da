"""Furniture: lines that belong to the page or the web site and not to the statement."""

import re
from collections.abc import Mapping, Sequence

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.lines import Line

RULE = QT_TRANSLATE_NOOP("reading", "a line or ornament")
COMMENT = QT_TRANSLATE_NOOP("reading", "a comment in the markup")
HEADER_BLOCK = QT_TRANSLATE_NOOP("reading", "the file's header block")
PAGE_NUMBER = QT_TRANSLATE_NOOP("reading", "a page number")
RUNNING_HEAD = QT_TRANSLATE_NOOP("reading", "a running header")
SITE = QT_TRANSLATE_NOOP("reading", "a button or link of the web site")
ADDRESS = QT_TRANSLATE_NOOP("reading", "an address or a reference")

PAGE_FURNITURE = frozenset({PAGE_NUMBER, RUNNING_HEAD})
"""What a page break leaves behind: the sentence runs on across it."""

_RULE = re.compile(r"[\s\\#*_=~·•.\-–—―─\u00a0<>|+]+$|o\s*[O0]\s*o$")
_TEXT_MARK = re.compile(
    r"(?:<u>)?[\W_]*(?:begin|end) (?:of )?text[\W_]*(?:</u>)?[\W_]*$", re.IGNORECASE
)
_COMMENT = re.compile(r"<!--.*-->$")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?\.?$|"
    r"(?:page|p\.|стр\.|страница|sayfa|бет)\s*\d{1,3}(?:\s*(?:of|/|из|iz)\s*\d{1,3})?$|"
    r"\d{1,3}\s*(?:/|of|из)\s*\d{1,3}$|\d{1,3}\s*(?:-?бет|-?sayfa|стр\.)$",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"(?:(?:see|see also|source|url|retrieved from|см\.|источник|kaynak|bkz\.|дереккөз)\b.{0,12}?)?"
    r"<?(?:https?://|www\.)\S+>?\.?$|"
    r"\d{2}-\d{4,6}(?: \([A-Z]\))?$|"
    r"[\W_]*\[[A-Z]{2,6}: [^\]]+\][\W_]*$|"
    r"(?:see|see also|source|см\.|см\. также|источник|kaynak|bkz\.)[^\n]*(?:\]\(|https?://).*$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"©|\bcopyright\b|all rights reserved|все права защищены|tüm hakları saklıdır|"
    r"барлық құқықтар(?:ы)? қорғалған",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"\b(?:go back|back to top|twitter|facebook|telegram|whatsapp|linkedin|vkontakte|instagram|"
    r"youtube|print|share|tweet|e-?mail|download|pdf|copy link|subscribe|read more|"
    r"поделиться|распечатать|печать|назад|вконтакте|твиттер|фейсбук|скачать|наверх|"
    r"paylaş|yazdır|geri dön|geri|indir|бөлісу|басып шығару|артқа|жүктеу)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\w")
_HEAD_LENGTH = 120


def find_furniture(lines: Sequence[Line]) -> Mapping[int, str]:
    """Find the lines that are furniture: the line number of each, with the reason."""
    reasons = {
        line.number: line.skip_reason for line in lines if line.skip_reason and not line.is_blank
    }
    reasons |= dict.fromkeys(_find_header_block(lines), HEADER_BLOCK)
    for line in lines:
        if line.number not in reasons and not line.is_blank and (reason := _classify_line(line)):
            reasons[line.number] = reason
    reasons |= _find_page_numbers(lines, reasons)
    return reasons | dict.fromkeys(_find_running_heads(lines, reasons), RUNNING_HEAD)


def _classify_line(line: Line) -> str:
    text = line.stripped_text
    if len(text) > 300:
        return ""
    if _RULE.match(text):
        return RULE
    if len(text) < 150 and _RIGHTS.search(text):
        return SITE
    if _COMMENT.match(text):
        return COMMENT
    if _TEXT_MARK.match(text):
        return RULE
    if _REFERENCE.match(text):
        return ADDRESS
    return SITE if is_buttons(text) else ""


def is_buttons(text: str) -> bool:
    """Tell whether a line has only the words of buttons: “Go back Twitter Facebook Print”."""
    if len(text) >= 120:
        return False
    first = _LETTER.search(text)
    if first is None or not _BUTTONS.match(text, first.start()):
        return False
    return not _LETTER.search(_BUTTONS.sub("", text))


def is_page_number(text: str) -> bool:
    """Tell whether the text is only a page number: "- 4 -", "Page 2 of 7"."""
    return bool(_PAGE_NUMBER.match(text))


def _find_header_block(lines: Sequence[Line]) -> list[int]:
    """Find the block of `key: value` lines between two lines of three hyphens at the very top."""
    if not lines or lines[0].stripped_text != "---":
        return []
    for line in lines[1:60]:
        if line.stripped_text == "---":
            return [inner.number for inner in lines[: line.number] if not inner.is_blank]
    return []


def _find_page_numbers(lines: Sequence[Line], reasons: Mapping[int, str]) -> dict[int, str]:
    """Find numbers alone on a line: at a form feed, or in the middle of a sentence."""
    numbers = {}
    solid = [line for line in lines if not line.is_blank and line.number not in reasons]
    for index, line in enumerate(solid):
        if not is_page_number(line.stripped_text):
            continue
        after = solid[index + 1] if index + 1 < len(solid) else None
        before = solid[index - 1] if index else None
        if (
            "\f" in line.text
            or (after is not None and _has_form_feed_between(lines, line.number, after.number))
            or not line.stripped_text.rstrip(".").isdigit()
            or line.indent > 20
            or _is_mid_sentence(before, after)
        ):
            numbers[line.number] = PAGE_NUMBER
    return numbers


def _find_running_heads(lines: Sequence[Line], reasons: Mapping[int, str]) -> list[int]:
    """Find lines at a page break that stand on an earlier page too, such as the title."""
    at_break = [
        index
        for index, line in enumerate(lines)
        if "\f" in line.text
        or any(
            reasons.get(beside.number) == PAGE_NUMBER
            for beside in lines[max(index - 1, 0) : index + 2]
        )
    ]
    if not at_break:
        return []
    firsts: dict[str, int] = {}
    for line in lines:
        firsts.setdefault(line.stripped_text.casefold(), line.number)
    return [
        line.number
        for line in (lines[index] for index in at_break)
        if line.number not in reasons
        and 0 < len(line.stripped_text) < _HEAD_LENGTH
        and firsts[line.stripped_text.casefold()] < line.number
    ]


def _has_form_feed_between(lines: Sequence[Line], above: int, below: int) -> bool:
    """Tell whether a form feed stands between two lines."""
    return any("\f" in line.text for line in lines[above:below])


def _is_mid_sentence(before: Line | None, after: Line | None) -> bool:
    if before is None or after is None:
        return False
    runs_on = before.stripped_text[-1:].isalpha() or before.stripped_text[-1:] in ",-"
    return runs_on and after.stripped_text[:1].islower()
