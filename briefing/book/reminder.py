"""The text of a reminder, to be sent by e-mail."""

from collections.abc import Iterable

from briefing.book import dates
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.meeting import Meeting
from briefing.domain.request import Request, RequestLine


def write_reminder(
    request: Request, lines: Iterable[RequestLine], meeting: Meeting, wording: Wording
) -> str:
    """Write the reminder of a request. It has only what its sheet has."""

    def say(text: str, **values: str) -> str:
        return wording.translate("book", text).format(**values)

    meeting_name = meeting.title
    if meeting.date:
        meeting_name = f"{meeting.title} ({dates.format_date(meeting.date, wording)})"
    opening = say(
        QT_TRANSLATE_NOOP("book", "On {date} we sent sheet {code} to {addressee} for: {meeting}."),
        date=dates.format_date(request.date, wording),
        code=request.code,
        addressee=request.addressee,
        meeting=meeting_name,
    )
    if request.due_on:
        due = say(
            QT_TRANSLATE_NOOP(
                "book", "We have no reply yet. It is due on {date}. Please return the sheet."
            ),
            date=dates.format_date(request.due_on, wording),
        )
    else:
        due = say(
            QT_TRANSLATE_NOOP(
                "book", "We have no reply yet. Please return the sheet before the meeting."
            )
        )
    about = say(QT_TRANSLATE_NOOP("book", "It asks about:"))
    return "\n".join(
        [opening, due, "", about, *(f"– {each.reference}: {each.what}" for each in lines)]
    )
