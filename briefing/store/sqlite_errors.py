"""What may go wrong with a file while it is used, each with its sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing.common.errors import BriefingError, WorkspaceDamagedError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store.sqlite_driver import UNREADABLE, IntegrityError, ProgrammingError


@contextmanager
def sqlite_errors_as_sentences(path: Path) -> Iterator[None]:
    """Whatever SQLite refuses in this block is said in a sentence about the file at `path`.

    What a row may not hold, and what no SQL is, are the caller's mistakes and stay as they are.
    """
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except UnicodeEncodeError as error:
        raise _make_half_letter_error(error) from error
    except UNREADABLE as error:
        raise to_briefing_error(path, error) from error


def to_briefing_error(path: Path, error: Exception) -> BriefingError:
    why = str(error)
    if isinstance(error, UnicodeDecodeError):
        return make_damaged_error(path, "malformed database schema")
    for part, pattern in _SENTENCES:
        if part in why:
            return BriefingError(pattern, path=path, why=why)
    return make_damaged_error(path, error)


def _make_half_letter_error(error: UnicodeEncodeError) -> BriefingError:
    """A lone surrogate is half of what stands for one letter: no file can hold it."""
    words = error.object[max(0, error.start - 20) : error.end + 20]
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "“{words}” holds half a letter, which cannot be stored; type it again."
        ),
        words=words.encode("utf-8", "replace").decode(),
    )


def make_damaged_error(path: Path, error: Exception | str) -> WorkspaceDamagedError:
    return WorkspaceDamagedError(
        QT_TRANSLATE_NOOP(
            "error",
            "{path} is damaged ({why}); restore a backup, or save what can be read into a new "
            "workspace.",
        ),
        path=path,
        why=error,
    )


_FULL = QT_TRANSLATE_NOOP(
    "error",
    "The disk is full, so this was not saved; what was saved before is safe. Make room for {path} "
    "and try again.",
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "error",
    "{path} cannot be read or written just now ({why}), so this was not saved; what was saved "
    "before is safe. See that its disk or stick is there and has room, and try again.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "error", "{path} cannot be written; choose a folder where you may write."
)
_LOCKED = QT_TRANSLATE_NOOP(
    "error", "{path} is open in another window or program; close it there first."
)
# What SQLite's messages hold; sqlcipher3 passes on no codes.
_SENTENCES = (
    ("locked", _LOCKED),
    ("disk is full", _FULL),
    ("disk I/O error", _UNREACHABLE),
    ("unable to open", _NOT_WRITTEN),
    ("readonly", _NOT_WRITTEN),
)
