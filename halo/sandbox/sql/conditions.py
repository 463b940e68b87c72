"""Conditions of T-SQL for SQLite. In SQL Server they are no values, and values are no conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlglot import exp

from .coercion import NUMBERS, Value, alike, allow, collated, unknown
from .expressions import Expressions
from .values import Kind, SqlError


class Conditions(Expressions):
    """Reads the conditions of one statement, and with them its expressions."""

    def condition(self, node: exp.Expr) -> str:
        """What stands where a condition is wanted."""
        read = _READERS.get(type(node))
        if read is None:
            self.value(node)
            raise SqlError("An expression of non-boolean type was specified where a condition is expected.")
        return read(self, node)

    def paren(self, node: exp.Paren) -> str:
        """A condition in parentheses."""
        return f"({self.condition(node.this)})"

    def both(self, node: exp.Connector) -> str:
        """Two conditions."""
        return f"({self.condition(node.this)} {node.key.upper()} {self.condition(node.expression)})"

    def negated(self, node: exp.Not) -> str:
        """The opposite."""
        return f"(NOT {self.condition(node.this)})"

    def comparison(self, node: exp.Binary) -> str:
        """Two values, compared."""
        return self._compared(self.value(node.this), _SIGNS[type(node)], self.value(node.expression))

    def _compared(self, left: Value, sign: str, right: Value) -> str:
        (left, right), _ = alike([left, right])
        return f"({collated(left)} {sign} {collated(right)})"

    def between(self, node: exp.Between) -> str:
        """A value within two others."""
        allow(node, "low", "high")
        value, low, high = (self.value(each) for each in (node.this, node.args["low"], node.args["high"]))
        return f"({self._compared(value, '>=', low)} AND {self._compared(value, '<=', high)})"

    def within(self, node: exp.In) -> str:
        """A value among others."""
        allow(node, "query")
        value, query = self.value(node.this), node.args.get("query")
        if query is None:
            (value, *others), _ = alike([value, *(self.value(each) for each in node.expressions)])
            return f"({collated(value)} IN ({', '.join(other.sql for other in others)}))"
        sql, columns = self._query(query.this)
        if len(columns) != 1:
            raise SqlError("Only one expression can be specified in the select list of a subquery.")
        if value.kind is not columns[0][1] and not {value.kind, columns[0][1]} <= NUMBERS:
            raise unknown(f"a {value.kind} in {columns[0][1]}s")
        return f"({collated(value)} IN ({sql}))"

    def like(self, node: exp.Like, escape: str = "") -> str:
        """A text that fits a pattern."""
        allow(node, "negate")
        value, pattern = self.value(node.this), self.value(node.expression)
        if value.kind is not Kind.TEXT or pattern.kind is not Kind.TEXT:
            raise unknown(f"LIKE of {value.kind} and {pattern.kind}", "Use CAST, to nvarchar.")
        more = f", '{escape}'" if escape else ""
        return f"({'NOT ' if node.args.get('negate') else ''}t_like({pattern.sql}, {value.sql}{more}))"

    def escaped(self, node: exp.Escape) -> str:
        """A text that fits a pattern, in which a character takes the meaning of the next."""
        if not isinstance(node.this, exp.Like) or len(node.expression.name) != 1 or node.expression.name in "'[]%_":
            raise unknown(f"{node.sql('tsql')[:60]!r}")
        return self.like(node.this, node.expression.name)

    def null(self, node: exp.Is) -> str:
        """A value that is not there."""
        if not isinstance(node.expression, exp.Null):
            raise unknown(f"{node.sql('tsql')[:60]!r}")
        return f"({self.value(node.this).sql} IS NULL)"

    def exists(self, node: exp.Exists) -> str:
        """A subquery that has rows."""
        return f"EXISTS ({self._query(node.this)[0]})"


_SIGNS: Mapping[type[exp.Expr], str] = {
    exp.EQ: "=",
    exp.NEQ: "<>",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.LT: "<",
    exp.LTE: "<=",
}

_READERS: Mapping[type[exp.Expr], Callable[[Conditions, Any], str]] = {
    exp.Paren: Conditions.paren,
    exp.And: Conditions.both,
    exp.Or: Conditions.both,
    exp.Not: Conditions.negated,
    exp.Between: Conditions.between,
    exp.In: Conditions.within,
    exp.Like: Conditions.like,
    exp.Escape: Conditions.escaped,
    exp.Is: Conditions.null,
    exp.Exists: Conditions.exists,
    **dict.fromkeys(_SIGNS, Conditions.comparison),
}
