"""`briefing key`: the key with which the desk signs the manifests of its books."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.command import Command
from briefing.cli.language import translate
from briefing.cli.opening import KEY_PASSPHRASE, ask_hidden, ask_hidden_twice
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.settings import Settings, get_signing_key_path

if TYPE_CHECKING:  # OpenSSL takes a moment to load
    from briefing.signing.key import PublicKey, SigningKey


def open_key() -> "SigningKey":
    """Open the key of the desk; ask for its passphrase."""
    from briefing.signing.key import SigningKey

    path = _require_key_path()
    prompt = translate("cli", "Passphrase of the key: ")
    return SigningKey.open(path, ask_hidden(prompt, KEY_PASSPHRASE))


def _add_arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(
        title=translate("cli", "actions"),
        metavar="ACTION",
        required=True,
        help=translate("cli", "what to do"),
    )
    words = translate("cli", "Make the key of the desk.")
    new = actions.add_parser("new", help=words, description=words)
    new.add_argument(
        "desk", metavar="DESK", help=translate("cli", "the name of the desk, which manifests carry")
    )
    new.add_argument(
        "--file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "where to keep the key; default: beside the settings"),
    )
    new.epilog = translate(
        "cli", "Without a terminal, the passphrase is taken from the variable {variable}."
    ).format(variable=KEY_PASSPHRASE)
    new.set_defaults(perform=_make)
    words = translate("cli", "Show whose key it is, and its fingerprint.")
    show = actions.add_parser("show", help=words, description=words)
    show.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=translate("cli", "a key that you received; default: the key of this desk"),
    )
    show.set_defaults(perform=_show)
    words = translate("cli", "Write the public part of the key, for those who receive copies.")
    export = actions.add_parser("export", help=words, description=words)
    export.add_argument(
        "file", type=Path, metavar="FILE", help=translate("cli", "the file to write")
    )
    export.set_defaults(perform=_export)


def _run(arguments: Namespace) -> int:
    _print_key(arguments.perform(arguments))
    return 0


def _make(arguments: Namespace) -> "PublicKey":
    from briefing.signing.key import make_key

    path = get_signing_key_path() if arguments.file is None else arguments.file.absolute()
    prompt = translate("cli", "New passphrase of the key: ")
    key = make_key(path, arguments.desk, ask_hidden_twice(prompt, KEY_PASSPHRASE))
    Settings.change(signing_key=str(path))
    return key


def _show(arguments: Namespace) -> "PublicKey":
    from briefing.signing.key import PublicKey

    return PublicKey.load(arguments.file or _require_key_path())


def _export(arguments: Namespace) -> "PublicKey":
    from briefing.signing.key import PublicKey

    key = PublicKey.load(_require_key_path())
    key.export(arguments.file)
    return key


def _print_key(key: "PublicKey") -> None:
    print(key.desk)
    print(key.fingerprint)


def _require_key_path() -> Path:
    path = get_signing_key_path()
    if not path.exists():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is no key in {path}. Make one with `key new`."),
            path=path,
        )
    return path


COMMAND = Command(
    "key",
    QT_TRANSLATE_NOOP("cli", "Make, show or export the key that signs the list of copies."),
    _add_arguments,
    _run,
)
