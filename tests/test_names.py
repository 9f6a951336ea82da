"""Names are the field's: no participle or question word stands alone as a name."""

import ast
from collections.abc import Iterator
from pathlib import Path

import briefing

PACKAGE = Path(briefing.__file__).parent

WORDS = frozenset(
    [
        "again",
        "asked",
        "carried",
        "done",
        "drawn",
        "found",
        "given",
        "gone",
        "held",
        "kept",
        "known",
        "left",
        "lost",
        "made",
        "meant",
        "named",
        "put",
        "said",
        "seen",
        "shown",
        "sought",
        "taken",
        "told",
        "wanted",
        "why",
        "written",
    ]
)

# Stored fields and the members of stored enumerations: earlier versions wrote these words into
# workspaces and frozen books.
STORED = frozenset({"made", "done", "held"})


def test_no_participle_names_a_thing() -> None:
    named_so = [
        f"{path.relative_to(PACKAGE)}:{line} {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name, line in find_names(ast.parse(path.read_text(encoding="utf-8")))
        if name.strip("_").casefold() in WORDS
    ]
    assert not named_so


def find_names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """All names that a module gives: to functions, classes, parameters, variables and fields."""
    stored = {id(node) for node in find_stored_fields(tree)}
    for node in ast.walk(tree):
        if id(node) in stored:
            continue
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name, node.lineno
            case ast.arg():
                yield node.arg, node.lineno
            case ast.Name(ctx=ast.Store()):
                yield node.id, node.lineno
            case ast.Attribute(ctx=ast.Store()):
                yield node.attr, node.lineno
            case ast.alias(asname=str(name)):
                yield name, node.lineno


def find_stored_fields(tree: ast.Module) -> Iterator[ast.expr]:
    """The fields of records and the members of enumerations that carry a stored word."""
    for node in ast.walk(tree):
        for field in node.body if isinstance(node, ast.ClassDef) else ():
            match field:
                case ast.AnnAssign(target=ast.Name(id=name) as target) if name in STORED:
                    yield target
                case ast.Assign(targets=[ast.Name(id=name) as target]) if name.lower() in STORED:
                    yield target
