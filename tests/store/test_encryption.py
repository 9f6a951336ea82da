"""An encrypted workspace: the passphrase opens it, and nothing of it lies anywhere in plain."""

import shutil
import sys
import unicodedata
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError, PassphraseError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.session.repair import recover_workspace
from briefing.store import file
from briefing.store.history import load_all_rows
from briefing.store.sqlite_driver import connect
from tests.clause_labels import find_clauses_by_label

PASSPHRASE = 'Ұлытау \'or "1"=1; --'
NOW = datetime(2026, 3, 9, 10, tzinfo=UTC)
RUN = 16


@pytest.fixture(scope="module")
def sealed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sealed") / "council.briefing"
    Session.create_sample(path, "A. Officer", PASSPHRASE).close()
    return path


@pytest.fixture
def sealed(sealed_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sealed_once, tmp_path / "council.briefing"))


def test_the_passphrase_opens_it_and_no_other(sealed: Path) -> None:
    with pytest.raises(PassphraseError, match="Enter its passphrase"):
        Session.open(sealed)
    with pytest.raises(PassphraseError, match="Wrong passphrase"):
        Session.open(sealed, passphrase="Ulytau")
    with Session.open(sealed, passphrase=PASSPHRASE) as session:
        assert session.safety.is_encrypted
        assert list(session.safety.check()) == []
        assert session.undo() is not None
    assert [each.name for each in sealed.parent.iterdir()] == [sealed.name]


def test_letters_composed_in_another_way_are_the_same(tmp_path: Path) -> None:
    path = tmp_path / "new.briefing"
    Session.create(path, passphrase=unicodedata.normalize("NFD", "Iğdır çayı")).close()
    Session.open(path, passphrase=unicodedata.normalize("NFC", "Iğdır çayı")).close()


@pytest.mark.usefixtures("all_rounds")
def test_any_tool_for_such_files_opens_it(workspace: Path) -> None:
    with Session.open(workspace) as session:
        session.safety.change_passphrase(PASSPHRASE)
    with closing(connect(str(workspace))) as connection:
        connection.execute("PRAGMA key = '" + PASSPHRASE.replace("'", "''") + "'")
        assert connection.execute("SELECT count(*) FROM clause").fetchone() == (63,)


def test_an_empty_passphrase_is_none(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="cannot be empty"):
        Session.create(tmp_path / "new.briefing", passphrase="")
    with Session.open(workspace, passphrase="any") as session:
        assert not session.safety.is_encrypted
        with pytest.raises(BriefingError, match="cannot be empty"):
            session.safety.change_passphrase("")


@pytest.mark.parametrize("new", ["another", None])
def test_changing_and_removing_it(sealed: Path, new: str | None) -> None:
    with Session.open(sealed, passphrase=PASSPHRASE) as session:
        (backup,) = session.backups.make(NOW)
        whole, name = load_all_rows(session._workspace.database), session.undo_name
        assert session.safety.change_passphrase(new) == []
        assert session.safety.is_encrypted is (new is not None)
        session.undo()
        session.redo()
    for path in (sealed, backup.path):
        with Session.open(path, passphrase=new) as session:
            assert session.safety.is_encrypted is (new is not None)
            assert load_all_rows(session._workspace.database) == whole
            assert session.undo_name == name
            assert list(session.safety.check()) == []
    assert sealed.read_bytes().startswith(b"SQLite format 3\0") is (new is None)


def test_what_may_not_be_changed_leaves_its_backups_encrypted(sealed: Path) -> None:
    """Refused because the file has gone, or while its copy is made: no backup loses its key."""
    with Session.open(sealed, passphrase=PASSPHRASE) as session:
        (backup,) = session.backups.make(NOW)
        missing = sealed.rename(sealed.with_name("gone.briefing"))
        with pytest.raises(BriefingError, match="is missing"):
            session.safety.change_passphrase(None)
        missing.rename(sealed)
        with pytest.MonkeyPatch.context() as full:
            full.setattr(file, "copy_with_key", _fail_for_room)
            with pytest.raises(BriefingError, match="is full"):
                session.safety.change_passphrase(None)
        assert not backup.path.read_bytes().startswith(b"SQLite format 3\0")
        assert session.records.clauses.count() == 63
        assert session.safety.change_passphrase(None) == []
    assert backup.path.read_bytes().startswith(b"SQLite format 3\0")


def _fail_for_room(*_: object) -> None:
    raise BriefingError("The disk is full.")


def test_backups_left_behind_are_named_and_open_with_their_passphrase(sealed: Path) -> None:
    """As after a power cut between the workspace and its backups."""
    with Session.open(sealed, passphrase=PASSPHRASE) as session:
        (backup,) = session.backups.make(NOW)
        assert session.backups.find_with_other_key() == []
        session._workspace.change_key(None)
    for unchanged in ([backup.path], []):
        with Session.open(sealed) as session:
            assert session.backups.find_with_other_key() == [backup.path]
            with pytest.raises(PassphraseError):
                session.safety.restore_backup(backup.path)
            session.safety.restore_backup(backup.path, PASSPHRASE)
            session.undo()
            assert session.safety.change_passphrase(None if unchanged else PASSPHRASE) == unchanged


def test_a_link_to_it_stays_a_link(workspace: Path) -> None:
    link = workspace.with_name("link.briefing")
    link.symlink_to(workspace)
    with Session.open(link) as session:
        session.safety.change_passphrase("first")
    assert link.is_symlink()
    with pytest.raises(PassphraseError):
        Session.open(workspace)


def test_a_backup_with_another_passphrase_asks_for_it(sealed: Path, tmp_path: Path) -> None:
    with Session.open(sealed, passphrase=PASSPHRASE) as session:
        (backup,) = session.backups.make(NOW)
        elsewhere = Path(shutil.copy(backup.path, tmp_path / "old.briefing"))
        stays = Path(
            shutil.copy(
                elsewhere, backup.path.with_name("2025-03-09T10-00-00Z-000000000000.briefing")
            )
        )
        session.safety.change_passphrase("second")
        stays.write_bytes(elsewhere.read_bytes())
        assert session.safety.change_passphrase("third") == [stays]
        with pytest.raises(PassphraseError):
            session.safety.restore_backup(elsewhere)
        session.safety.restore_backup(elsewhere, PASSPHRASE)


def test_what_is_recovered_is_encrypted_too(sealed: Path, tmp_path: Path) -> None:
    content = bytearray(sealed.read_bytes())
    content[-5000:-4990] = bytes(10)
    sealed.write_bytes(content)
    new = tmp_path / "recovered.briefing"
    recover_workspace(sealed, new, PASSPHRASE)
    assert not has_secret(new.read_bytes(), find_secrets(read_texts(new)))
    with Session.open(new, passphrase=PASSPHRASE) as session:
        assert session.safety.is_encrypted


def read_texts(path: Path) -> list[str]:
    with Session.open(path, passphrase=PASSPHRASE) as session:
        records = session.records
        notes = [note.text for note in records.annotations.get_all()]
        return notes + [clause.text for clause in records.clauses.get_all()]


def find_secrets(texts: list[str]) -> frozenset[bytes]:
    """Every run of sixteen bytes of the texts."""
    encoded = [text.encode() for text in texts]
    return frozenset(text[at : at + RUN] for text in encoded for at in range(len(text) - RUN + 1))


def has_secret(content: bytes, secret: frozenset[bytes]) -> bool:
    return any(content[at : at + RUN] in secret for at in range(len(content) - RUN + 1))


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this process, SQLite included, would put temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    return folder


def test_nothing_lies_anywhere_in_plain(sealed: Path, own_temporary_folder: Path) -> None:
    secret = find_secrets(read_texts(sealed))
    stick = sealed.parent / "stick"
    stick.mkdir()
    names: set[str] = set()

    def look() -> None:
        files = [each for each in sealed.parent.rglob("*") if each.is_file()]
        names.update(each.name for each in files)
        assert [
            each
            for each in (*files, *find_open_files(sealed.parent))
            if has_secret(each.read_bytes(), secret)
        ] == []

    with Session.open(sealed, passphrase=PASSPHRASE) as session:
        clauses = find_clauses_by_label(session.records, "18")
        with session._workspace.database.atomic():
            session._workspace.database.execute("UPDATE clause SET text = text || ' '")
            look()
            session._workspace.database.execute("UPDATE clause SET text = rtrim(text)")
        note = "The port fees were settled in the small hours of the night."
        secret |= find_secrets([note])
        session.perform(
            AddAnnotation(clauses[0].id, AnnotationKind.CAUTION, Audience.INTERNAL, note)
        )
        session._workspace.database.execute(
            "SELECT * FROM clause ORDER BY text || label"
        ).fetchall()
        look()
        (backup, _) = session.backups.make(NOW, stick)
        session.safety.restore_backup(backup.path)
        session.safety.save_copy(sealed.with_name("copy.briefing"))
        session.safety.change_passphrase(PASSPHRASE + "!")
        look()
    look()
    assert f"{sealed.name}-journal" in names
    assert list(own_temporary_folder.iterdir()) == []
    assert has_secret(b"..." + note.encode(), secret), "what is looked for can be found"


def find_open_files(folder: Path) -> list[Path]:
    """Those of a folder that this process has open, deleted ones too."""
    if sys.platform != "linux":
        return []
    handles = [each for each in Path("/proc/self/fd").iterdir() if each.exists()]
    return [each for each in handles if each.readlink().is_relative_to(folder)]
