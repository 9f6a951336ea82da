"""Hatchling, with the translations compiled first where a wheel is built.

An installation that runs from the checkout compiles them in `setup.sh`.
"""

from typing import Any

import hatchling.build
from compile_catalogues import compile_catalogues
from hatchling.build import (  # noqa: F401 - installers call these
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
)

_LRELEASE = "pyside6-essentials>=6.11,<6.12"


def get_requires_for_build_wheel(config_settings: dict[str, Any] | None = None) -> list[str]:
    return [*hatchling.build.get_requires_for_build_wheel(config_settings), _LRELEASE]


def build_wheel(
    wheel_directory: str,
    config_settings: dict[str, Any] | None = None,
    metadata_directory: str | None = None,
) -> str:
    compile_catalogues()
    name: str = hatchling.build.build_wheel(wheel_directory, config_settings, metadata_directory)
    return name
