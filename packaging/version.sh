# Sourced by the scripts that build something: the version, and the day it says it was built, that
# of the last commit. The same input gives the same bytes.

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
[ -n "${SOURCE_DATE_EPOCH:-}" ] || SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC
