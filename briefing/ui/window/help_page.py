"""The help: the way from the statement to the book, with pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from briefing.common.catalogues import ENGLISH_CODE
from briefing.common.resources import get_shipped_path
from briefing.language.capitals import get_base_language
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.text_size import scale

_SIZE = QSize(800, 640)


@dataclass(frozen=True)
class HelpSection:
    """A heading, its paragraphs, and the name of a picture; "" is none."""

    title: str
    paragraphs: Sequence[str]
    picture: str = ""


class HelpPage(QDialog):
    """A window beside the others: one can read it and work."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How it works"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._show_sections(list_help_sections())
        room = parent.screen().availableGeometry().size() * 0.9
        self.resize(_SIZE.expandedTo(QSize(scale(640), scale(520))).boundedTo(room))
        self.text.setFocus()

    def _show_sections(self, sections: Sequence[HelpSection]) -> None:
        document, parts = self.text.document(), list[str]()
        for section in sections:
            parts.append(f"<h2>{escape(section.title)}</h2>")
            parts += (f"<p>{escape(name_keys(each))}</p>" for each in section.paragraphs)
            if section.picture:
                url, image = QUrl(f"help:{section.picture}"), QImage(_find_picture(section.picture))
                document.addResource(QTextDocument.ResourceType.ImageResource.value, url, image)
                parts.append(f'<p><img src="{url.toString()}"></p>')
        self.text.setHtml("".join(parts))


def list_help_sections() -> list[HelpSection]:
    """List the sections, in the order of the work."""
    return [_explain_workspace(), *_explain_preparing(), *_explain_book()]


def _explain_workspace() -> HelpSection:
    translate = QCoreApplication.translate
    return HelpSection(
        translate("help", "What the program is for"),
        (
            translate(
                "help",
                "Two sides sign a joint statement. Months later they meet again, and someone makes "
                "the book for that meeting: what was agreed, how it stands, what to say.",
            ),
            translate(
                "help",
                "A workspace is one file with the statements, your notes, the meetings and the "
                "list of the books issued. What you type is saved at once; {Ctrl+Z} undoes it.",
            ),
        ),
    )


def _explain_preparing() -> Sequence[HelpSection]:
    translate = QCoreApplication.translate
    return (
        HelpSection(
            translate("help", "Import a statement"),
            (
                translate(
                    "help",
                    "Press {Ctrl+I} and choose the document, or drop it on the window. On the left "
                    "is the document, on the right what will be stored, with remarks.",
                ),
                translate(
                    "help",
                    "Correct a line with one key: C makes it a clause, H a heading, F leaves it "
                    "out. Then press {Ctrl+Enter}. The text is stored exactly as received.",
                ),
            ),
            "import",
        ),
        HelpSection(
            translate("help", "Write notes and commitments"),
            (
                translate(
                    "help",
                    "Go to a clause with the arrow keys. P begins a point to make, R an answer if "
                    "raised, B background, C a caution, Q a question. {Ctrl+Enter} ends the note.",
                ),
                translate(
                    "help",
                    "For a note on some words, mark them first. What was promised becomes a "
                    "commitment: what, who, due, status.",
                ),
            ),
            "notes",
        ),
    )


def _explain_book() -> Sequence[HelpSection]:
    translate = QCoreApplication.translate
    return (
        HelpSection(
            translate("help", "Prepare the meeting"),
            (
                translate(
                    "help",
                    "Press {Ctrl+Shift+M} for a new meeting, and {Insert} for an item. Choose an "
                    "item, then a clause at the left, and press {Enter}; or drag the clause.",
                ),
                translate(
                    "help",
                    "The times follow from the minutes. The page at the right is the book as it "
                    "will be printed.",
                ),
            ),
            "meeting",
        ),
        HelpSection(
            translate("help", "Make and issue the book"),
            (
                translate(
                    "help",
                    "Press {Ctrl+B}, choose who will read the book, and press {Enter}. What an "
                    "edition withholds is not in the file at all.",
                ),
                translate(
                    "help",
                    "For numbered copies switch on “Issue as numbered copies”, and type who "
                    "gets them.",
                ),
            ),
            "book",
        ),
        HelpSection(
            translate("help", "Find and undo"),
            (
                translate(
                    "help",
                    "{Ctrl+K} searches everything. {Ctrl+H} shows each step, with who made it and "
                    "when. {F1} lists all keys.",
                ),
            ),
        ),
    )


def _find_picture(name: str) -> str:
    """Find a picture in the language of the window, or else in English."""
    languages = (get_base_language(QLocale().name()), ENGLISH_CODE)
    paths = [get_shipped_path("resources", "help", each, f"{name}.png") for each in languages]
    return str(next((path for path in paths if path.exists()), paths[-1]))
