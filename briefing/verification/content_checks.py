"""Checks of what a book says and must not say, the same for PDF and Word."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification.expected_content import ExpectedContent, QuotedParagraph
from briefing.verification.extracted_content import (
    PARAGRAPH,
    ExtractedContent,
    Place,
    make_page_name,
)
from briefing.verification.proof import Check, Sentence, make_check
from briefing.verification.text_matching import (
    MarkMatcher,
    continues_wordwise,
    count_wordwise,
    has_long_word,
    list_divisible_words,
    list_identifying_marks,
    list_marks,
    normalize_text,
    runs_from_right,
    split_words,
)

_LINE_END_HYPHEN = "\ufffe"  # what PDFium returns for a hyphen at the end of a line
_MAX_LETTERS = 60  # letters of a text that a sentence names
# Words in the metadata of the formats themselves.
_FORMAT_WORDS = "application/pdf x-default sRGB IEC61966-2.1 pdfuaid Resource Integer internal"

_ALTERED_CLAUSE = QT_TRANSLATE_NOOP(
    "proof", "“{clause}” is quoted word for word {found} times, not {times}; see {page}"
)
_MISSING_CLAUSE = QT_TRANSLATE_NOOP("proof", "“{clause}” is not quoted word for word")
_WITHHELD_WORDS = QT_TRANSLATE_NOOP(
    "proof", "“{words}”, which this edition leaves out, is in {place}"
)
_UNEXPECTED_WORDS = QT_TRANSLATE_NOOP("proof", "“{words}” in {place} is not in the book")
# Numbers, letters from right to left, and other letters.
_DIRECTED_PART = re.compile(r"\d+|[\u0590-\u08ff\ufb1d-\ufefc]+|[^\d\u0590-\u08ff\ufb1d-\ufefc]+")
_RUN_SEPARATOR = re.compile(r"[«»“”:]|\S*\ufffd\S*")
_OTHER_PICTURE = QT_TRANSLATE_NOOP("proof", "the file has a picture that is not in the book")
_NO_PICTURE = QT_TRANSLATE_NOOP("proof", "a photograph of the book differs from the stored one")
_MISSING_TEXT = QT_TRANSLATE_NOOP("proof", "“{text}”, which belongs to the edition, was not found")


# Word for word


def check_quotations(extracted: ExtractedContent, expected: ExpectedContent) -> Check:
    """Check that every clause is in the file as often as it is quoted, letter for letter.

    White space does not count.
    """
    times: Counter[str] = Counter()
    for quoted in expected.quotations:
        times[_join_quotation(quoted, extracted)] += quoted.times
    searched = _SearchedPages(extracted.pages, (1, 2) if expected.has_facing_pages else (1,))
    faults = []
    for words, needed in times.items():
        count = searched.count_quotation(words, needed)
        if count < needed:
            faults.append(_describe_alteration(words, count, needed, extracted))
    return make_check(
        QT_TRANSLATE_NOOP("proof", "Every clause matches the statement word for word"),
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} paragraphs, quoted {times} times"),
            {"count": len(times), "times": times.total()},
        ),
    )


def _join_quotation(quoted: QuotedParagraph, extracted: ExtractedContent) -> str:
    """Join the number, the heading and the text as they follow each other in the file."""
    parts = [
        part for part in map(normalize_text, (quoted.label, quoted.heading, quoted.text)) if part
    ]
    if len(extracted.pages) == 1 and PARAGRAPH in extracted.pages[0]:
        return f" {PARAGRAPH} ".join(parts) + f" {PARAGRAPH}"
    return " ".join(parts)


class _SearchedPages:
    """The pages of a file, searched for quotations.

    `steps` says how many pages further on a quotation may continue.
    """

    def __init__(self, pages: Sequence[str], steps: Sequence[int]) -> None:
        self._pages, self._steps = pages, steps
        self._whole = "\n".join(pages)
        self._is_pdf_text = PARAGRAPH not in self._whole

    def count_quotation(self, words: str, needed: int) -> int:
        """Count how often the words are in the file, at least until it is often enough."""
        count = _count_on_page(words, self._whole)
        if count < needed and self._is_pdf_text and runs_from_right(words):
            return self._count_from_right(words)
        if count < needed:
            count += _count_across_pages(words, self._pages, self._steps)
        if count < needed and has_long_word(words):
            # If a word was divided at the end of a line, white space proves nothing.
            joined = words.replace(" ", "")
            count = _count_on_page(joined, self._whole.replace(" ", ""))
            count += _count_across_pages(joined, self._joined_pages, self._steps)
        return count

    def _count_from_right(self, words: str) -> int:
        pages, steps = self._pages, self._steps
        pairs = ((one, pages[at]) for step in steps for at, one in enumerate(pages[:-step], step))
        across = sum(continues_wordwise(words, one, other) for one, other in pairs)
        return count_wordwise(words, self._whole) + across

    @cached_property
    def _joined_pages(self) -> list[str]:
        return [page.replace(" ", "") for page in self._pages]


def _count_across_pages(words: str, pages: Sequence[str], steps: Sequence[int]) -> int:
    """Count how often the words begin on one page and end on another."""
    return sum(_has_continuation(words, pages, at, steps) for at in range(len(pages) - 1))


def _count_on_page(words: str, page: str) -> int:
    """Count how often the words are on a page, not as a part of longer words.

    A text without spaces has no words to compare.
    """
    if " " not in page:
        return page.count(words)
    count, at = 0, page.find(words)
    while at >= 0:
        end = at + len(words)
        count += not (page[at - 1 : at].isalnum() or page[end : end + 1].isalnum())
        at = page.find(words, at + 1)
    return count


def _has_continuation(words: str, pages: Sequence[str], at: int, steps: Sequence[int]) -> bool:
    """Return whether the words begin at the end of a page and continue on a following one.

    On that page they may be anywhere: when text is copied, remarks in the margin come before them.
    """
    page = pages[at]
    begin = page.find(words[:8], max(0, len(page) - len(words)))
    while begin >= 0:
        part = page[begin:]
        is_word_start = " " not in page or not page[begin - 1 : begin].isalnum()
        if words.startswith(part) and is_word_start:
            rest = words[len(part) :].strip()
            if not rest:  # it ends where the page ends
                return False
            following = [at + step for step in steps if at + step < len(pages)]
            return any(_count_on_page(rest, pages[each]) for each in following) or any(
                _has_continuation(rest, pages, each, steps) for each in following
            )
        begin = page.find(words[:8], begin + 1)
    return False


def _describe_alteration(
    words: str, count: int, needed: int, extracted: ExtractedContent
) -> Sentence:
    """Make the fault of an altered clause, with the page that says nearly the same."""
    clause = _shorten(words.replace(f" {PARAGRAPH}", ""))
    clause_marks = list_identifying_marks(words)
    shared_counts = [
        0 if _count_on_page(words, page) else len(clause_marks & list_marks(page))
        for page in extracted.pages
    ]
    best = max(range(len(shared_counts)), key=shared_counts.__getitem__, default=0)
    if len(shared_counts) < 2 or not shared_counts[best]:
        return Sentence(_MISSING_CLAUSE, {"clause": clause})
    values = {"clause": clause, "found": count, "times": needed, "page": make_page_name(best + 1)}
    return Sentence(_ALTERED_CLAUSE, values)


# Withheld


def check_nothing_withheld(extracted: ExtractedContent, expected: ExpectedContent) -> Check:
    """Check that no mark of a withheld text is anywhere in the file."""
    texts = [list_identifying_marks(text) for text in expected.withheld_texts]
    allowed_marks = MarkMatcher(set().union(*texts)).find_marks(
        split_words(f"{expected.allowed_text}\n{_FORMAT_WORDS}")
    )
    secrets = [marks - allowed_marks for marks in texts]
    searched_marks = set().union(*secrets)
    # Among settings and codes, a single word is often part of the program or the format.
    raw_marks = {mark for mark in searched_marks if " " in mark}
    faults = [
        Sentence(_WITHHELD_WORDS, {"words": mark, "place": place.name})
        for places, matcher in (
            (extracted.visible_text, MarkMatcher(searched_marks)),
            (extracted.raw_strings, MarkMatcher(raw_marks)),
        )
        for place in places
        if (mark := find_identifying_mark(place, matcher, secrets))
    ]
    return make_check(
        QT_TRANSLATE_NOOP("proof", "It contains nothing that was left out"),
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} texts, by {marks} words and runs of words"),
            {"count": len(expected.withheld_texts), "marks": len(searched_marks)},
        ),
    )


def find_identifying_mark(place: Place, matcher: MarkMatcher, texts: Iterable[Set[str]]) -> str:
    """Find a mark that shows that one of the texts is in that place; "" if there is none.

    Each of the `texts` is given as its marks. One word is enough, or two runs of words (or the only
    run of a short text). A single run may come about where one text ends and the next begins.
    """
    present = matcher.find_marks(place.words)
    identifying = [mark for mark in present if " " not in mark]
    if present and not identifying:
        for marks in texts:
            runs = {mark for mark in marks if " " in mark}
            if len(runs & present) >= min(2, len(runs)) > 0:
                identifying += runs & present
    return max(sorted(identifying), key=len, default="")


def check_admitted_texts(extracted: ExtractedContent, expected: ExpectedContent) -> Check:
    """Check that what the edition may carry is found by the search that found nothing withheld.

    A text counts as found when three quarters of its marks are, because a page break may divide a
    run. Marks with a word that may be divided at the end of a line are not searched for.
    """
    marks_by_text = {
        text: {mark for mark in list_identifying_marks(text) if not has_long_word(mark)}
        for text in (expected.title, *expected.admitted_texts)
    }
    matcher = MarkMatcher(set().union(*marks_by_text.values()))
    present = set().union(*(matcher.find_marks(place.words) for place in extracted.visible_text))
    missing_texts = [
        text for text, marks in marks_by_text.items() if len(marks - present) * 4 > len(marks)
    ]
    return make_check(
        QT_TRANSLATE_NOOP("proof", "Control: admitted texts are found by the same search"),
        [Sentence(_MISSING_TEXT, {"text": _shorten(text)}) for text in missing_texts],
        Sentence(QT_TRANSLATE_NOOP("proof", "{count} texts"), {"count": len(marks_by_text)}),
    )


def check_forbidden_parts(extracted: ExtractedContent, expected: ExpectedContent) -> Check:
    """Check that the file contains only what a book consists of."""
    return make_check(
        QT_TRANSLATE_NOOP("proof", "No attachment, comment or hidden text"),
        (
            *extracted.forbidden_parts,
            *_find_picture_faults(extracted, expected),
            *_find_unexpected_runs(extracted, expected),
        ),
        Sentence(QT_TRANSLATE_NOOP("proof", "none")),
    )


def _find_unexpected_runs(
    extracted: ExtractedContent, expected: ExpectedContent
) -> Iterator[Sentence]:
    """Find the runs with a word, or three words in sequence, that the book does not contain.

    The writer adds quotation marks and colons, which divide the text of a run, and page numbers.
    """
    allowed_marks = list_marks(expected.allowed_text) if extracted.runs else set()
    for run in extracted.runs:
        is_number = not any(map(str.isalpha, run.text))
        if not is_number and any(
            list_marks(part) - allowed_marks for part in _RUN_SEPARATOR.split(run.text)
        ):
            yield Sentence(
                _UNEXPECTED_WORDS, {"words": _shorten(normalize_text(run.text)), "place": run.name}
            )


def check_added_words(extracted: ExtractedContent, expected: ExpectedContent) -> Check:
    """Check that the pages have no word that the book does not contain.

    A part of a word that may be divided at the end of a line is none.
    """
    allowed_words, faults = set(split_words(expected.allowed_text)), list[Sentence]()
    for page in extracted.shown_pages:
        unknown = set(page.words) - allowed_words
        if any(map(str.isalpha, "".join(unknown))):
            faults += _find_added_words(page, expected.allowed_text, allowed_words)
    return make_check(
        QT_TRANSLATE_NOOP("proof", "No page has a word that is not in the book"),
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} pages"), {"count": len(extracted.shown_pages)}
        ),
    )


def _find_added_words(
    page: Place, allowed_text: str, allowed_words: Set[str]
) -> Iterator[Sentence]:
    """Find the first added word of a page that has an unknown one."""
    divisible = " ".join("".join(split_words(each)) for each in list_divisible_words(allowed_text))
    # A word that ends with a hyphen at the end of a line was joined with the next one.
    words = split_words(page.text.replace(_LINE_END_HYPHEN, " "))
    from_right = runs_from_right(page.text)
    for word in words:
        if not any(map(str.isalpha, word)) or word in allowed_words or word in divisible:
            continue
        is_turned = from_right and _is_turned(word, allowed_words)
        if not (is_turned or _is_half(word, allowed_words, words)):
            yield Sentence(_UNEXPECTED_WORDS, {"words": word, "place": page.name})
            return


def _is_half(word: str, allowed_words: Set[str], words: Sequence[str]) -> bool:
    """Return whether a word is half of one that a narrow column divides: the rest is there too."""
    return any(
        (each.startswith(word) and each[len(word) :] in words)
        or (each.endswith(word) and each[: -len(word)] in words)
        for each in allowed_words
    )


def _is_turned(word: str, allowed_words: Set[str]) -> bool:
    """Return whether a word is made of known ones that run in different directions.

    On a page from right to left a reader takes 'UTC+5' for '+5UTC', or loses a space.
    """
    parts = _DIRECTED_PART.findall(word)
    return "".join(reversed(parts)) in allowed_words or all(part in allowed_words for part in parts)


def _find_picture_faults(
    extracted: ExtractedContent, expected: ExpectedContent
) -> Iterator[Sentence]:
    """Compare the pictures with the photographs of the book, byte for byte."""
    file_pictures, book_photographs = Counter(extracted.pictures), Counter(expected.photographs)
    if file_pictures - book_photographs:
        yield Sentence(_OTHER_PICTURE)
    if book_photographs - file_pictures:
        yield Sentence(_NO_PICTURE)


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS].rstrip()}…"
