"""Small changes of a source, each such as an error of ours could be."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
# Functions that mark a text for translation: another wording is no error.
_MARKS = ("QT_TRANSLATE_NOOP", "translate", "tr")


@dataclass(frozen=True)
class Change:
    """A change of one expression or statement; `start` and `end` count bytes of the source."""

    line: int
    start: int
    end: int
    old: str
    new: str

    def apply(self, source: str) -> str:
        content = source.encode()
        return (content[: self.start] + self.new.encode() + content[self.end :]).decode()

    def __str__(self) -> str:
        old, new = (" ".join(each.split()) for each in (self.old, self.new))
        return f"{self.line}: {old}  →  {new}"


def find_changes(source: str) -> list[Change]:
    """Find all changes of a source, in the order of its lines."""
    finder = _Finder(source)
    finder.visit(ast.parse(source))
    return sorted(finder.changes, key=lambda change: (change.start, change.end, change.new))


class _Finder(ast.NodeVisitor):
    """Collects changes. Annotations, decorators, assertions and docstrings are passed over."""

    def __init__(self, source: str) -> None:
        self._content = source.encode()
        lengths = [len(line) for line in self._content.splitlines(keepends=True)]
        self._starts = [sum(lengths[:at]) for at in range(len(lengths))]
        self.changes: list[Change] = []

    def _add(self, node: ast.expr | ast.stmt, new: ast.expr | str) -> None:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        text = new if isinstance(new, str) else f"({ast.unparse(new)})"
        old = self._content[start:end].decode()
        self.changes.append(Change(node.lineno, start, end, old, text))

    def _visit_all(self, nodes: Sequence[ast.AST | None]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

    # Expressions

    def visit_Compare(self, node: ast.Compare) -> None:
        if len(node.ops) == 1:
            operator = _COMPARISONS[type(node.ops[0])]()
            self._add(node, ast.Compare(node.left, [operator], node.comparators))
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        operator = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
        self._add(node, ast.BoolOp(operator, node.values))
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not | ast.USub):
            self._add(node, node.operand)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if operator := _OPERATORS.get(type(node.op)):
            self._add(node, ast.BinOp(node.left, operator(), node.right))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            self._add(node, str(not node.value))
        elif isinstance(node.value, int):
            self._add(node, str(node.value + 1))
        elif isinstance(node.value, str):
            self._add(node, '""' if node.value else '"?"')

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._add(node, ast.IfExp(node.test, node.orelse, node.body))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _get_name(node.func) in _MARKS:
            return
        swapped = [node.args[1], node.args[0], *node.args[2:]] if len(node.args) > 1 else []
        if swapped and not any(isinstance(each, ast.Starred) for each in swapped):
            self._add(node, ast.Call(node.func, swapped, node.keywords))
        for keyword in node.keywords:
            others = [each for each in node.keywords if each is not keyword]
            self._add(node, ast.Call(node.func, node.args, others))
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Pass over: Python 3.11 does not say where the parts of such a text stand."""

    # Statements

    def visit_If(self, node: ast.If | ast.While) -> None:
        if "sys.platform" in ast.unparse(node.test):
            self._visit_all(node.orelse)
            return
        if not isinstance(node.test, ast.Compare | ast.UnaryOp | ast.NamedExpr):
            self._add(node.test, ast.UnaryOp(ast.Not(), node.test))
        self.generic_visit(node)

    visit_While = visit_If  # noqa: N815 - `ast` calls it so

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return  # a docstring
        if isinstance(node.value, ast.Call):
            self._add(node, "pass")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._add(node, "pass")
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        self._add(node, "pass")

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and not isinstance(node.value, ast.Constant):
            self._add(node, "return None")
        self.generic_visit(node)

    def visit_Break(self, node: ast.Break) -> None:
        self._add(node, "continue")

    def visit_Continue(self, node: ast.Continue) -> None:
        self._add(node, "break")

    def visit_Assert(self, node: ast.Assert) -> None:
        """Pass over: an assertion states for the types what is true anyway."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._visit_all([node.value])

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_all([*node.args.defaults, *node.args.kw_defaults, *node.body])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._visit_all(node.body)


def _get_name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
