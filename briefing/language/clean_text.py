"""Debris of a source: marks that a program left among the words. And the words without it.

Nothing here changes what is stored: a person chooses between the two.
"""

import re
from collections.abc import Callable
from difflib import SequenceMatcher

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_TAGS = (
    "abbr|a|blockquote|body|big|br|b|center|cite|code|div|em|font|h[1-6]|hr|img|ins|i|li|mark|"
    "ol|pre|p|q|section|small|span|strong|sub|sup|table|tbody|td|th|tr|tt|ul|u|o:p"
)
_INVISIBLE = "\u200b\u2060\ufeff\u00ad\u180e"
# UTF-8 that was taken for windows-1252: "â€™" is an apostrophe, "Ã¼" is "ü".
_MISREAD = re.compile(r"[ÂÃÄÅÐÑâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+")
# What one of the rules begins with; most texts have none of it.
_HINTS = frozenset("<&\\*_[#ÂÃÄÅÐÑâ" + _INVISIBLE + "".join(_LIGATURES))
_MAX_CHANGES = 3  # changes
_CONTEXT = 2  # words

Replacement = str | Callable[[re.Match[str]], str]


def clean_text(text: str) -> str:
    """Return the text without tags, Markdown's marks, entities and invisible characters.

    >>> clean_text("on the 21<sup>st</sup> of **May**\\u200b, Smith &amp; Sons")
    'on the 21st of May, Smith & Sons'
    """
    if not _HINTS.isdisjoint(text):
        for pattern, replacement in _RULES:
            text = pattern.sub(replacement, text)
    return _DOUBLED_SPACES.sub(" ", text) if "  " in text else text


def excerpt_change(original: str, clean: str) -> tuple[str, str]:
    """Return the first places where the two differ, each with the words around it."""
    old, new = (re.findall(r"\s+|\S+", text) for text in (original, clean))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    groups = list(matcher.get_grouped_opcodes(2 * _CONTEXT))  # a token of space after each word
    olds = ["".join(old[group[0][1] : group[-1][2]]).strip() for group in groups[:_MAX_CHANGES]]
    news = ["".join(new[group[0][3] : group[-1][4]]).strip() for group in groups[:_MAX_CHANGES]]
    more = ["…"] if len(groups) > _MAX_CHANGES else []
    return " … ".join([*olds, *more]), " … ".join([*news, *more])


def _decode_entity(match: re.Match[str]) -> str:
    from html import unescape  # its table of names is long

    return unescape(match[0])


def _decode_misread(match: re.Match[str]) -> str:
    try:
        return match[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match[0]


_RULES: tuple[tuple[re.Pattern[str], Replacement], ...] = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE), " "),
    (
        re.compile(r"<sup>\s*(\d+)\s*</sup>", re.IGNORECASE),
        lambda match: match[1].translate(_SUPERSCRIPTS),
    ),
    (
        re.compile(r"<sub>\s*(\d+)\s*</sub>", re.IGNORECASE),
        lambda match: match[1].translate(_SUBSCRIPTS),
    ),
    (re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]{{0,200}}|/)?>", re.IGNORECASE), ""),
    (re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,15});"), _decode_entity),
    (re.compile(r"\[([^\[\]]+)\]\((?:https?://|www\.|mailto:|[/#])[^()\s]*\)"), r"\1"),
    # Emphasis: a pair of marks around words, or two stars and more that have no partner.
    (
        re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])((?:[^*\n]|\n(?!\n))+)(?<=[^\s\\])\1(?!\*)"),
        r"\2",
    ),
    (
        re.compile(r"(?<![\w_\\])(_{1,3})(?=[^\s_])((?:[^_\n]|\n(?!\n))+)(?<=[^\s\\])\1(?!\w)"),
        r"\2",
    ),
    (
        re.compile(
            r"^[ \t]*(?:\*{2,3}|_{2,3})(?=[^\s*_])|(?<=[.;:,!?”»)])\*{1,3}[ \t]*$", re.MULTILINE
        ),
        "",
    ),
    (re.compile(r"(?:^|(?<=\s))\*{3}(?:[ \t]+|$)", re.MULTILINE), ""),
    (re.compile(r"^#{1,6}[ \t]+", re.MULTILINE), ""),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])"), r"\1"),
    (re.compile(f"[{_INVISIBLE}]"), ""),
    (re.compile(f"[{''.join(_LIGATURES)}]"), lambda match: _LIGATURES[match[0]]),
    (_MISREAD, _decode_misread),
)
_DOUBLED_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
