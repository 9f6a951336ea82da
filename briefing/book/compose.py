"""Records and an edition become a book."""

from datetime import datetime

from briefing.book.material import Material
from briefing.book.model import Book
from briefing.domain.edition import Edition
from briefing.domain.wording import Wording


def compose(material: Material, edition: Edition, prepared: datetime, wording: Wording) -> Book:
    """The book that the material makes."""
    raise NotImplementedError
