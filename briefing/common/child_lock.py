"""What a child process gives up before it opens a foreign file, where the system allows it.

Memory and time have limits, no file can be written, and there is no network. Linux holds all of
this, macOS the limits of time and files, Windows none of it; there the parent still ends a child
that takes too long.
"""

import sys
from contextlib import suppress

CHILD_OPTION = "--child"
"""The only argument of a child."""
MEMORY_LIMIT = 1 << 30
"""Bytes that a child may use, with its libraries."""

# Landlock (Linux 5.13): the numbers of its system calls, the same on all machines.
_CREATE_RULESET, _RESTRICT_SELF = 444, 446
_GET_VERSION = 1
_NO_NEW_PRIVILEGES = 38
# Rights over files by the first version of Landlock that knows them: write, remove and make, then
# rename, cut off, and control devices.
_WRITE_RIGHTS = ((1, 0b1_1111_1111_0010), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
_NETWORK_VERSION, _NETWORK_RIGHTS = 4, 0b11
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


def lock_process(seconds: int) -> None:
    """Give up what a reader does not need. What the system does not know is left as it is."""
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY_LIMIT,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, limit in limits.items():
        with suppress(OSError, ValueError):  # macOS refuses the limit of memory
            resource.setrlimit(kind, (limit, limit))
    if sys.platform == "linux":
        _lock_linux()


def _lock_linux() -> None:
    """Leave the network, and give up the right to change any file."""
    import ctypes

    class Ruleset(ctypes.Structure):
        _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))

    system = ctypes.CDLL(None)
    system.unshare(_NEW_USER | _NEW_NETWORK)
    version = system.syscall(_CREATE_RULESET, None, 0, _GET_VERSION)
    if version < 1:
        return
    files = sum(rights for first, rights in _WRITE_RIGHTS if first <= version)
    ruleset = Ruleset(files, _NETWORK_RIGHTS if version >= _NETWORK_VERSION else 0)
    size = ctypes.sizeof(ruleset) if version >= _NETWORK_VERSION else ctypes.sizeof(ctypes.c_uint64)
    handle = system.syscall(_CREATE_RULESET, ctypes.byref(ruleset), size, 0)
    if handle >= 0:
        system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        system.syscall(_RESTRICT_SELF, handle, 0)
