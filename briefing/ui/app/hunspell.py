"""Reading a dictionary of Hunspell with spylls, which by itself leaves the files open."""

from io import StringIO
from pathlib import Path
from typing import cast

from spylls.hunspell import Dictionary as HunspellDictionary
from spylls.hunspell import readers
from spylls.hunspell.readers.file_reader import BaseReader

from briefing.ui.app.dictionaries import Dictionary

_USUAL_ENCODING = "windows-1252"  # until a line says another


class _Lines(BaseReader):  # type: ignore[misc]  # it comes without types
    """The lines of a file, which may say its own encoding."""

    def __init__(self, path: Path, encoding: str = _USUAL_ENCODING) -> None:
        self._data = path.read_bytes()
        super().__init__(self._decode(encoding))

    def reset_encoding(self, encoding: str) -> None:
        self.reset_io(self._decode(encoding))

    def _decode(self, encoding: str) -> StringIO:
        return StringIO(self._data.decode(encoding, "surrogateescape"))


def read_dictionary(path: Path) -> Dictionary:
    """Read a dictionary from its file of endings, beside which its words are."""
    endings, context = readers.read_aff(_Lines(path))
    lines = _Lines(path.with_suffix(".dic"), context.encoding)
    words = readers.read_dic(lines, aff=endings, context=context)
    return cast(Dictionary, HunspellDictionary(endings, words))
