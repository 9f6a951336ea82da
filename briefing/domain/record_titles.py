"""What people call the records of a workspace and their fields."""

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.burning import BurntNote, BurntStep
from briefing.domain.commitment import Commitment
from briefing.domain.dismissal import Dismissal
from briefing.domain.edition import KeptEdition
from briefing.domain.issue import Copy, Issue
from briefing.domain.kept_phrase import KeptPhrase
from briefing.domain.made_book import MadeBook
from briefing.domain.marking import Level
from briefing.domain.meeting import (
    AgendaItem,
    DocumentToSign,
    ItemClause,
    ItemNumber,
    Meeting,
    MeetingParty,
)
from briefing.domain.merged_copy import MergedCopy
from briefing.domain.person import Delegate, Person
from briefing.domain.request import Request, RequestLine
from briefing.domain.statement import Clause, Party, Signatory, Statement, StatementParty, Text
from briefing.domain.theme import Theme

RECORD_TITLES: dict[type, str] = {
    Annotation: QT_TRANSLATE_NOOP("history", "Note"),
    Commitment: QT_TRANSLATE_NOOP("history", "Commitment"),
    Clause: QT_TRANSLATE_NOOP("history", "Clause"),
    Theme: QT_TRANSLATE_NOOP("history", "Theme"),
    Statement: QT_TRANSLATE_NOOP("history", "Statement"),
    Text: QT_TRANSLATE_NOOP("history", "Text of a statement"),
    Signatory: QT_TRANSLATE_NOOP("history", "Signatory"),
    Party: QT_TRANSLATE_NOOP("history", "Party"),
    StatementParty: QT_TRANSLATE_NOOP("history", "Party of a statement"),
    Meeting: QT_TRANSLATE_NOOP("history", "Meeting"),
    MeetingParty: QT_TRANSLATE_NOOP("history", "Party of a meeting"),
    AgendaItem: QT_TRANSLATE_NOOP("history", "Agenda item"),
    ItemClause: QT_TRANSLATE_NOOP("history", "Clause on the agenda"),
    ItemNumber: QT_TRANSLATE_NOOP("history", "Printed number"),
    DocumentToSign: QT_TRANSLATE_NOOP("history", "Document to be signed"),
    Brief: QT_TRANSLATE_NOOP("history", "Brief"),
    Person: QT_TRANSLATE_NOOP("history", "Person"),
    Delegate: QT_TRANSLATE_NOOP("history", "In the delegation"),
    Dismissal: QT_TRANSLATE_NOOP("history", "Dismissal"),
    Level: QT_TRANSLATE_NOOP("history", "Marking of the scale"),
    KeptEdition: QT_TRANSLATE_NOOP("history", "Custom edition"),
    KeptPhrase: QT_TRANSLATE_NOOP("history", "Kept phrase"),
    MadeBook: QT_TRANSLATE_NOOP("history", "Book made"),
    Issue: QT_TRANSLATE_NOOP("history", "Book issued"),
    Copy: QT_TRANSLATE_NOOP("history", "Copy of a book issued"),
    MergedCopy: QT_TRANSLATE_NOOP("history", "Copy that was merged"),
    BurntNote: QT_TRANSLATE_NOOP("history", "Destroyed note"),
    BurntStep: QT_TRANSLATE_NOOP("history", "What is left of a step"),
    Request: QT_TRANSLATE_NOOP("history", "Request"),
    RequestLine: QT_TRANSLATE_NOOP("history", "Commitment on a sheet"),
}
FIELD_TITLES = {
    "label": QT_TRANSLATE_NOOP("history", "Number"),
    "words": QT_TRANSLATE_NOOP("history", "Words"),
    "heading": QT_TRANSLATE_NOOP("history", "Heading"),
    "title": QT_TRANSLATE_NOOP("history", "Title"),
    "name": QT_TRANSLATE_NOOP("history", "Name"),
    "text": QT_TRANSLATE_NOOP("history", "Words"),
    "formatting": QT_TRANSLATE_NOOP("history", "Formatting"),
    "kind": QT_TRANSLATE_NOOP("history", "Kind"),
    "audience": QT_TRANSLATE_NOOP("history", "Who may read it"),
    "anchor": QT_TRANSLATE_NOOP("history", "About the words"),
    "what": QT_TRANSLATE_NOOP("history", "What"),
    "who": QT_TRANSLATE_NOOP("history", "Responsible"),
    "due": QT_TRANSLATE_NOOP("history", "Due"),
    "due_on": QT_TRANSLATE_NOOP("history", "Due on"),
    "status": QT_TRANSLATE_NOOP("history", "Status"),
    "last_word": QT_TRANSLATE_NOOP("history", "Latest update"),
    "last_word_on": QT_TRANSLATE_NOOP("history", "Updated on"),
    "role": QT_TRANSLATE_NOOP("history", "Role"),
    "party": QT_TRANSLATE_NOOP("history", "Party"),
    "place": QT_TRANSLATE_NOOP("history", "Place"),
    "date": QT_TRANSLATE_NOOP("history", "Date"),
    "start": QT_TRANSLATE_NOOP("history", "Begins"),
    "end": QT_TRANSLATE_NOOP("history", "Ends"),
    "time_zone": QT_TRANSLATE_NOOP("history", "Time zone"),
    "framework": QT_TRANSLATE_NOOP("history", "Framework"),
    "marking": QT_TRANSLATE_NOOP("history", "Marking"),
    "interpreted": QT_TRANSLATE_NOOP("history", "Interpreted"),
    "usable": QT_TRANSLATE_NOOP("history", "May be used"),
    "as_of": QT_TRANSLATE_NOOP("history", "As of"),
    "cleared_by": QT_TRANSLATE_NOOP("history", "Cleared by"),
    "holds_until": QT_TRANSLATE_NOOP("history", "Valid until"),
    "biography": QT_TRANSLATE_NOOP("history", "Biography"),
    "photograph": QT_TRANSLATE_NOOP("history", "Photograph"),
    "rank": QT_TRANSLATE_NOOP("history", "Rank"),
    "days": QT_TRANSLATE_NOOP("history", "Days"),
    "clocks": QT_TRANSLATE_NOOP("history", "Other clocks"),
    "series": QT_TRANSLATE_NOOP("history", "Series"),
    "round": QT_TRANSLATE_NOOP("history", "Round"),
    "day": QT_TRANSLATE_NOOP("history", "Day"),
    "at": QT_TRANSLATE_NOOP("history", "Fixed to"),
    "is_parallel": QT_TRANSLATE_NOOP("history", "In parallel"),
    "languages": QT_TRANSLATE_NOOP("history", "Languages"),
    "state": QT_TRANSLATE_NOOP("history", "State of the text"),
    "signers": QT_TRANSLATE_NOOP("history", "To be signed by"),
    "originals": QT_TRANSLATE_NOOP("history", "Originals"),
    "minutes": QT_TRANSLATE_NOOP("history", "Minutes"),
    "lead": QT_TRANSLATE_NOOP("history", "Lead"),
    "counterpart": QT_TRANSLATE_NOOP("history", "Counterpart"),
    "outcome": QT_TRANSLATE_NOOP("history", "Outcome sought"),
    "position": QT_TRANSLATE_NOOP("history", "Order"),
    "language": QT_TRANSLATE_NOOP("history", "Language"),
    "file_name": QT_TRANSLATE_NOOP("history", "File"),
    "edition": QT_TRANSLATE_NOOP("history", "Edition"),
    "format": QT_TRANSLATE_NOOP("history", "Format"),
    "made": QT_TRANSLATE_NOOP("history", "Made"),
    "check": QT_TRANSLATE_NOOP("history", "Check code"),
    "base": QT_TRANSLATE_NOOP("history", "Made of"),
    "ceiling": QT_TRANSLATE_NOOP("history", "Highest marking"),
    "sections": QT_TRANSLATE_NOOP("history", "Sections"),
    "number": QT_TRANSLATE_NOOP("history", "Number"),
    "issued": QT_TRANSLATE_NOOP("history", "Issued"),
    "watermark": QT_TRANSLATE_NOOP("history", "Watermark"),
    "desk": QT_TRANSLATE_NOOP("history", "Desk"),
    "recipient": QT_TRANSLATE_NOOP("history", "Recipient"),
    "burnt_at": QT_TRANSLATE_NOOP("history", "Destroyed on"),
    "status_on": QT_TRANSLATE_NOOP("history", "Status since"),
    "code": QT_TRANSLATE_NOOP("history", "Sheet"),
    "addressee": QT_TRANSLATE_NOOP("history", "Addressee"),
    "answered_on": QT_TRANSLATE_NOOP("history", "Answered on"),
    "answered_by": QT_TRANSLATE_NOOP("history", "Answered by"),
    "reference": QT_TRANSLATE_NOOP("history", "Reference"),
}
"""By the name of the field: a name means the same in every record."""
