"""The folder of a workspace, and its risks."""

import sys
from pathlib import Path

from briefing.common.caution import Caution
from briefing.common.wording import QT_TRANSLATE_NOOP

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.rclone")
# How the names of folders begin that such programs synchronise between machines.
_SYNCHRONISED = (
    "box", "cloudstorage", "dropbox", "google drive", "googledrive", "icloud", "mobile documents",
    "nextcloud", "onedrive", "owncloud", "pcloud", "seafile", "synologydrive", "syncthing",
    "yandex.disk", "yandexdisk",
)  # fmt: skip


def find_cautions(path: Path) -> list[Caution]:
    """Find what the user should know about the folder of a workspace."""
    path = path.absolute()
    if (folder := find_synchronised_folder(path)) is not None:
        return [
            Caution(
                QT_TRANSLATE_NOOP(
                    "caution",
                    "{path} is in {folder}, which is shared with other computers. Open it on "
                    "one computer at a time, and let the folder finish synchronizing before you "
                    "open it on another.",
                ),
                {"path": path, "folder": folder},
            )
        ]
    if is_remote(path):
        return [
            Caution(
                QT_TRANSLATE_NOOP(
                    "caution",
                    "{path} is on another computer. If the network fails, saving fails too. "
                    "Work on a copy on this computer if you can.",
                ),
                {"path": path},
            )
        ]
    return []


def find_synchronised_folder(path: Path) -> str | None:
    """Find a folder in a path that looks like a synchronised one."""
    return next(
        (part for part in path.parent.parts if part.casefold().startswith(_SYNCHRONISED)), None
    )


def find_file_system(path: Path, mounts: str) -> str:
    """Find the kind of file system of a path in Linux's list of mounts.

    >>> mounts = "1 0 0:1 / / rw - ext4 /dev/sda1 rw\\n2 1 0:2 / /mnt/desk rw - nfs4 box:/desk rw"
    >>> find_file_system(Path("/mnt/desk/council.briefing"), mounts)
    'nfs4'
    """
    best, kind = Path(), ""
    for line in mounts.splitlines():
        front, _, back = line.partition(" - ")
        # The list writes a space in a name as \040.
        mount = Path(front.split()[4].replace("\\040", " "))
        if path.is_relative_to(mount) and len(mount.parts) >= len(best.parts):
            best, kind = mount, back.split()[0]
    return kind


if sys.platform == "win32":
    import ctypes

    _REMOTE_DRIVE = 4

    def is_remote(path: Path) -> bool:
        """Return whether a path is on another machine."""
        if path.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _REMOTE_DRIVE)
else:

    def is_remote(path: Path) -> bool:
        """Return whether a path is on another machine; known on Linux only."""
        try:
            mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return find_file_system(path, mounts).startswith(_NETWORK)
