"""Which copies of an issued book got replacement pages, and when: read from the books made."""

import datetime as dt

from briefing.domain.issue import Issue
from briefing.store.records import Records
from briefing.writers.book_order import read_comparison


def find_update_days(records: Records, issue: Issue) -> dict[int, dt.date]:
    """Find the day of the last replacement pages for each copy of a book, by the copy's id.

    Pages that name no copy are for all that were out that day. Where two desks issued books of one
    number, their pages cannot be told apart, and there are no days.
    """
    if sum(each.number == issue.number for each in records.issues.get_all()) > 1:
        return {}
    days: dict[int, dt.date] = {}
    copies = records.copies.find_by_issue(issue.id)
    for book in records.made_books.find_by_meeting(issue.meeting_id):
        comparison = read_comparison(book.made_as)
        if not comparison.replacement or comparison.since != issue.number:
            continue
        day = book.made.astimezone().date()
        for copy in copies:
            is_named = comparison.copy == copy.number
            if is_named or (comparison.copy is None and copy.is_out_on(day)):
                days[copy.id] = max(day, days.get(copy.id, day))
    return days
