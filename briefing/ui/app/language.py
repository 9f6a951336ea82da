"""The language of the window: its texts, Qt's own texts, and how dates and numbers are written."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefing.common.catalogues import ENGLISH_CODE
from briefing.common.resources import get_shipped_path
from briefing.common.wording import QT_TRANSLATE_NOOP, find_language

# The Turkish catalogue of Qt translates what stands on keys. Keyboards and other programs do not.
QT_TRANSLATE_NOOP("QShortcut", "Ctrl")
QT_TRANSLATE_NOOP("QShortcut", "Shift")
QT_TRANSLATE_NOOP("QShortcut", "Alt")
QT_TRANSLATE_NOOP("QShortcut", "Ins")
QT_TRANSLATE_NOOP("QShortcut", "Del")
QT_TRANSLATE_NOOP("QShortcut", "Enter")
QT_TRANSLATE_NOOP("QShortcut", "Return")
QT_TRANSLATE_NOOP("QShortcut", "Esc")
QT_TRANSLATE_NOOP("QShortcut", "PgUp")
QT_TRANSLATE_NOOP("QShortcut", "PgDown")

_translators: list[QTranslator] = []
"""Those in use. `findChildren` would load the classes of all children of the application."""


def apply_language(qt: QCoreApplication, chosen: str) -> None:
    """Use the chosen language, or that of the system if none is chosen.

    Windows that are open keep the language in which they were made.
    """
    language = chosen or find_language(QLocale.system().uiLanguages())
    while _translators:
        qt.removeTranslator(_translators.pop())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    folder = str(get_shipped_path("resources", "translations"))
    # A translator that is installed later is asked first.
    for name, place in ((f"qtbase_{language}", qt_folder), (language, folder)):
        translator = QTranslator()
        if translator.load(name, place):
            qt.installTranslator(translator)
            _translators.append(translator)
    QLocale.setDefault(_choose_locale(language))


def _choose_locale(language: str) -> QLocale:
    """Choose how dates and capitals are written: as the language of the texts has it.

    The system's own way is kept if it is of this language, such as the English of Canada.
    """
    usual = QLocale("en_GB" if language == ENGLISH_CODE else language)
    system = QLocale.system()
    return system if system.language() == usual.language() else usual
