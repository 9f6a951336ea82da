"""`briefing key`, `issue --sign` and `check --manifest`: a copy is checked without a workspace."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest

from briefing.cli.opening import KEY_PASSPHRASE
from briefing.cli.parser import run
from briefing.settings import get_signing_key_path
from briefing.signing.key import PublicKey, make_key

Out = pytest.CaptureFixture[str]
RECIPIENTS = ("Ministry of Trade", "Büyükelçi Özgür")


@dataclass(frozen=True)
class Issued:
    """What a recipient may have: the copies, the manifests of two books, the key."""

    copies: tuple[Path, ...]
    manifest: Path
    other_manifest: Path
    key: Path


@pytest.fixture(scope="module", autouse=True)
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings of one's own, with a passphrase."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        patch.setenv(KEY_PASSPHRASE, "seven treasures")
        yield


@pytest.fixture(scope="module")
def issued(settings: None, sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Issued:
    del settings
    folder = tmp_path_factory.mktemp("issued")
    workspace, key = shutil.copy(sample, folder / "council.briefing"), folder / "public.pem"
    _run("key", "new", "Protocol Desk")
    _run("key", "export", key)
    for edition, recipients in (("delegation", RECIPIENTS), ("press", RECIPIENTS[:1])):
        (folder / edition).mkdir()
        names = [part for name in recipients for part in ("--to", name)]
        options = ("--meeting", 1, "--edition", edition, "--folder", folder / edition, "--sign")
        _run("issue", workspace, *options, *names)
    (manifest,) = (folder / "delegation").glob("*.manifest")
    (other_manifest,) = (folder / "press").glob("*.manifest")
    copies = tuple(sorted((folder / "delegation").glob("*.pdf")))
    return Issued(copies, manifest, other_manifest, key)


def _run(*arguments: object, code: int = 0) -> None:
    assert run([str(each) for each in arguments]) == code


def _check(capsys: Out, copy: Path, manifest: Path, key: Path, code: int) -> str:
    capsys.readouterr()
    _run("check", copy, "--manifest", manifest, "--key", key, code=code)
    return capsys.readouterr().out


def test_a_true_copy_is_named(issued: Issued, capsys: Out) -> None:
    for number, copy in enumerate(issued.copies, start=1):
        first, second = _check(capsys, copy, issued.manifest, issued.key, 0).splitlines()
        assert first.startswith(f"✓ True: {copy.name} is copy {number} of 2 of book 1, “")
        assert "(delegation). Protocol Desk issued it on 20" in first
        assert second.endswith(PublicKey.load(issued.key).fingerprint)


def test_the_manifest_does_not_say_who_has_the_copies(issued: Issued) -> None:
    text = issued.manifest.read_bytes().decode("ascii") + issued.manifest.name
    assert "Ministry" not in text
    assert "zg" not in text
    manifest = json.loads(text.splitlines()[1])
    assert [copy["number"] for copy in manifest["copies"]] == [1, 2]


def test_a_changed_copy_is_told_from_one_of_another_book(
    issued: Issued, tmp_path: Path, capsys: Out
) -> None:
    changed, foreign = tmp_path / "changed.pdf", tmp_path / "foreign.pdf"
    with pikepdf.open(issued.copies[0]) as file:
        file.save(changed)
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(foreign)
    out = _check(capsys, changed, issued.manifest, issued.key, 1)
    assert out.startswith("✗ Changed: changed.pdf has the check code of book 1, but ")
    out = _check(capsys, foreign, issued.manifest, issued.key, 1)
    assert out.startswith("✗ Not on the list: foreign.pdf is not a copy of book 1, ")
    out = _check(capsys, issued.copies[0], issued.other_manifest, issued.key, 1)
    assert "is not a copy of book 2" in out


def test_a_manifest_of_another_key_is_refused(issued: Issued, tmp_path: Path, capsys: Out) -> None:
    other = make_key(tmp_path / "other.pem", "Protocol Desk", "words")
    out = _check(capsys, issued.copies[0], issued.manifest, tmp_path / "other.pem", 1)
    assert out.startswith("✗ Signed by another key: ")
    assert other.fingerprint in out
    assert PublicKey.load(issued.key).fingerprint in out


def test_an_altered_manifest_is_refused(issued: Issued, tmp_path: Path, capsys: Out) -> None:
    """Whatever line of it was changed; that of the end of lines is none."""
    path, content = tmp_path / "altered.manifest", issued.manifest.read_bytes()
    lines = content.splitlines(keepends=True)
    digest = json.loads(lines[1])["copies"][0]["sha256"].encode()
    for altered in (
        content.replace(digest, b"0" * 64),
        content.replace(b"Protocol", b"Foreign "),
        b"".join(lines[:2]),
        b"".join((*lines[:2], b"A" + lines[2][1:], lines[3])),
        b"".join((*lines[:2], b"AAAA\n", lines[3])),
        b"".join((*lines[:3], b"?" + lines[3])),
        content + b"more\n",
    ):
        assert altered != content
        path.write_bytes(altered)
        out = _check(capsys, issued.copies[0], path, issued.key, 1)
        assert out.startswith("✗ Altered: the manifest altered.manifest was changed"), altered
    path.write_bytes(content.replace(b"\n", b"\r\n"))
    assert "✓ True" in _check(capsys, issued.copies[0], path, issued.key, 0)


def test_what_is_no_manifest_or_no_key_is_named(issued: Issued, capsys: Out) -> None:
    copy = issued.copies[0]
    _run("check", copy, "--manifest", copy, "--key", issued.key, code=1)
    assert f"“{copy.name}” is not a manifest." in capsys.readouterr().err
    _run("check", copy, "--manifest", issued.manifest, "--key", copy, code=1)
    assert f"{copy} is not a key." in capsys.readouterr().err
    _run("check", copy, "--manifest", issued.manifest, code=1)
    assert "Give both" in capsys.readouterr().err


def test_a_key_that_does_not_open_issues_nothing(
    issued: Issued, workspace: Path, tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    del issued
    monkeypatch.setenv(KEY_PASSPHRASE, "six treasures")
    order = ("--meeting", 1, "--edition", "press", "--to", "A", "--folder", tmp_path, "--sign")
    _run("issue", workspace, *order, code=1)
    assert (
        f"The passphrase of the key {get_signing_key_path()} is wrong." in capsys.readouterr().err
    )
    assert not list(tmp_path.glob("*.pdf"))


def test_the_key_may_lie_elsewhere(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    _run("key", "show", code=1)
    assert "Make one with `key new`" in capsys.readouterr().err
    _run("key", "new", "Desk", "--file", tmp_path / "stick" / "key.pem")
    made = capsys.readouterr().out
    assert get_signing_key_path() == tmp_path / "stick" / "key.pem"
    _run("key", "show")
    assert capsys.readouterr().out == made
