"""The files that come with the program: beside the package, or inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def get_shipped_path(*parts: str) -> Path:
    """Get the path of a shipped file or folder: `get_shipped_path("resources", "fonts")`."""
    inside = _PACKAGE.joinpath(*parts)
    return inside if inside.exists() else _PACKAGE.parent.joinpath(*parts)
