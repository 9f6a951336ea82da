"""The errors of SQLite, told apart by SQLite's own codes, each with its sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

from briefing.common.errors import BriefingError, WorkspaceDamagedError, WorkspaceUnwritableError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store.sqlite_driver import UNREADABLE, IntegrityError, ProgrammingError

NOT_OF_OURS = (AttributeError, KeyError, RecursionError, TypeError, ValueError)
"""What reading a row raises that this program did not write."""


class Code(IntEnum):
    """SQLite's primary result codes (https://sqlite.org/rescode.html) that have a sentence here."""

    BUSY = 5
    LOCKED = 6
    READ_ONLY = 8
    IO_ERROR = 10
    FULL = 13
    CANNOT_OPEN = 14
    NOT_A_DATABASE = 26


def get_code(error: Exception) -> int | None:
    """Return SQLite's primary code of an error; None if it is not an error of SQLite."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF  # the other bits say more about the same error


@contextmanager
def sqlite_errors_as_sentences(path: Path) -> Iterator[None]:
    """Turn an error of SQLite in this block into a BriefingError about the file at `path`.

    A violated constraint or wrong SQL is a mistake of the caller, so these errors pass unchanged.
    """
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except UnicodeEncodeError as error:
        raise _make_half_letter_error(error) from error
    except UNREADABLE as error:
        raise to_briefing_error(path, error) from error


@contextmanager
def row_errors_as_sentences(path: Path) -> Iterator[None]:
    """Turn also what this block raises for a row that is none of ours into a BriefingError."""
    with sqlite_errors_as_sentences(path):
        try:
            yield
        except NOT_OF_OURS as error:
            raise make_damaged_error(path, error) from error


def to_briefing_error(path: Path, error: Exception) -> BriefingError:
    """Return the sentence for an error of SQLite."""
    if isinstance(error, UnicodeDecodeError):
        return make_damaged_error(path, "malformed database schema")
    pattern = _SENTENCES.get(get_code(error))
    if pattern is None:
        return make_damaged_error(path, error)
    return WorkspaceUnwritableError(pattern, path=path, why=str(error))


def _make_half_letter_error(error: UnicodeEncodeError) -> BriefingError:
    """Return the sentence for a lone surrogate: half of a letter, which no file can hold."""
    words = error.object[max(0, error.start - 20) : error.end + 20]
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "“{words}” contains an incomplete character, which cannot be stored. Type it again.",
        ),
        words=words.encode("utf-8", "replace").decode(),
    )


def make_damaged_error(path: Path, error: Exception | str) -> WorkspaceDamagedError:
    """Return the sentence for a file that no longer holds what was stored in it."""
    return WorkspaceDamagedError(
        QT_TRANSLATE_NOOP(
            "error",
            "{path} is damaged ({why}). Restore a backup, or recover what can be read into a "
            "new workspace.",
        ),
        path=path,
        why=error,
    )


_FULL = QT_TRANSLATE_NOOP(
    "error",
    "The disk is full, so this change was not saved. Earlier changes are safe. Free some space "
    "for {path} and try again.",
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "error",
    "Cannot read or write {path} at the moment ({why}), so this change was not saved. Earlier "
    "changes are safe. Check that its disk or stick is connected and has space, and try again.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "error", "Cannot write {path}. Choose a folder where you can write."
)
_LOCKED = QT_TRANSLATE_NOOP(
    "error", "{path} is open in another window or program. Close it there first."
)
_SENTENCES: dict[int | None, str] = {
    Code.BUSY: _LOCKED,
    Code.LOCKED: _LOCKED,
    Code.FULL: _FULL,
    Code.IO_ERROR: _UNREACHABLE,
    Code.CANNOT_OPEN: _NOT_WRITTEN,
    Code.READ_ONLY: _NOT_WRITTEN,
}
