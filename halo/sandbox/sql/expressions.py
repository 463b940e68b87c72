"""Expressions of T-SQL for SQLite, each with the type that it has in SQL Server.

There is a method for each kind of expression that is known to mean the same, by the name that sqlglot has for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlglot import exp

from .coercion import (
    AS_DAYS,
    CASTS,
    DATES,
    NUMBERS,
    TEXT_TYPES,
    TYPES,
    Value,
    alike,
    allow,
    as_kind,
    bare,
    collated,
    length_of,
    listed,
    quoted,
    unit_of,
    unknown,
)
from .functions import STYLES
from .values import Kind, SqlError

Rows = tuple[str, Sequence[tuple[str, Kind]]]
"""A query in SQLite, and the names and types of its columns."""

_LONGEST_INT = 11  # characters: -2147483648


class Expressions:
    """Reads the expressions of one statement.

    Args:
        columns: The type of a column, by the table that the statement names and its own name.
        query: Reads a subquery.
        now: The moment that it is.
    """

    def __init__(self, columns: Callable[[str, str], Kind], query: Callable[[exp.Expr], Rows], now: str) -> None:
        self._columns, self._query, self._now = columns, query, now

    def value(self, node: exp.Expr) -> Value:
        """What stands where a value is wanted."""
        read = getattr(self, f"_{type(node).__name__.lower()}", None)
        if read is None:
            if isinstance(node, exp.Predicate | exp.Connector | exp.Not):
                raise SqlError("A condition was specified where a value is expected.")
            raise unknown(f"{node.sql('tsql')[:60]!r}")
        value: Value = read(node)
        return value

    def condition(self, node: exp.Expr) -> str:
        """What stands where a condition is wanted."""
        raise NotImplementedError

    def compared(self, node: exp.Expr) -> str:
        """A value for GROUP BY, ORDER BY and the like, where equal texts count as one."""
        return collated(self.value(node))

    def _column(self, node: exp.Column) -> Value:
        allow(node, "table")
        return Value(f'"{node.table}"."{node.name}"', self._columns(node.table, node.name))

    def _literal(self, node: exp.Literal) -> Value:
        if node.is_string:
            return Value(quoted(node.name), Kind.TEXT, node.name)
        text = node.name.lower()
        kind = Kind.FLOAT if "e" in text else Kind.DECIMAL if "." in text else Kind.INT
        if kind is Kind.INT and int(text) > 2**31 - 1:
            raise unknown(f"{text}, which is more than an int holds", "")
        return Value(text, kind)

    def _national(self, node: exp.National) -> Value:
        return Value(quoted(node.name), Kind.TEXT, node.name)

    def _null(self, _: exp.Null) -> Value:
        return Value("NULL", Kind.NULL)

    def _paren(self, node: exp.Paren) -> Value:
        value = self.value(node.this)
        return value._replace(sql=f"({value.sql})")

    def _neg(self, node: exp.Neg) -> Value:
        value = self._number(node.this)
        return Value(f"(-{value.sql})", value.kind)

    def _subquery(self, node: exp.Subquery) -> Value:
        allow(node)
        sql, columns = self._query(node.this)
        if len(columns) != 1:
            raise SqlError("Only one expression can be specified in the select list of a subquery.")
        return Value(f'(SELECT t_single("{columns[0][0]}") FROM ({sql}))', columns[0][1])  # noqa: S608

    def _add(self, node: exp.Add) -> Value:
        left, right = self.value(node.this), self.value(node.expression)
        if {left.kind, right.kind} - {Kind.NULL} == {Kind.TEXT}:
            return Value(f"({left.sql} || {right.sql})", Kind.TEXT)
        if left.kind is Kind.MOMENT and right.kind is Kind.INT:
            return Value(f"t_added('day', {right.sql}, {left.sql})", Kind.MOMENT)
        return self._computed(node, "+")

    def _sub(self, node: exp.Sub) -> Value:
        left, right = self.value(node.this), self.value(node.expression)
        if left.kind is Kind.MOMENT and right.kind is Kind.INT:
            return Value(f"t_added('day', -{right.sql}, {left.sql})", Kind.MOMENT)
        return self._computed(node, "-")

    def _mul(self, node: exp.Mul) -> Value:
        return self._computed(node, "*")

    def _div(self, node: exp.Div) -> Value:
        value = self._computed(node, ",")
        return Value(f"t_divide{value.sql}", value.kind)

    def _mod(self, node: exp.Mod) -> Value:
        value = self._computed(node, ",")
        if value.kind is not Kind.INT:
            raise unknown("% of other than int")
        return Value(f"t_remainder{value.sql}", Kind.INT)

    def _computed(self, node: exp.Binary, sign: str) -> Value:
        numbers, kind = alike([self._number(node.this), self._number(node.expression)], is_result=True)
        return Value(f"({numbers[0].sql} {sign} {numbers[1].sql})", kind)

    def _number(self, node: exp.Expr) -> Value:
        value = self.value(node)
        if value.kind not in NUMBERS - {Kind.BIT}:
            raise unknown(f"computing with {value.kind}, as in {node.sql('tsql')[:60]!r}", "Use CAST.")
        return value

    def _case(self, node: exp.Case) -> Value:
        allow(node, "ifs", "default")
        results = [self.value(each.args["true"]) for each in node.args["ifs"]]
        default = node.args.get("default")
        results.append(self.value(default) if default is not None else Value("NULL", Kind.NULL))
        results, kind = alike(results, is_result=True)
        tests = [
            self.condition(each.this if node.this is None else exp.EQ(this=node.this.copy(), expression=each.this))
            for each in node.args["ifs"]
        ]
        whens = " ".join(f"WHEN {test} THEN {result.sql}" for test, result in zip(tests, results, strict=False))
        return Value(f"CASE {whens} ELSE {results[-1].sql} END", kind)

    def _if(self, node: exp.If) -> Value:
        allow(node, "true", "false")
        return self._case(exp.Case(ifs=[exp.If(this=node.this, true=node.args["true"])], default=node.args["false"]))

    def _coalesce(self, node: exp.Coalesce) -> Value:
        allow(node, "is_null")
        values = [self.value(each) for each in (node.this, *node.expressions)]
        if node.args.get("is_null") and values[0].text is not None:
            raise unknown("ISNULL of a text, which would be cut to its length")
        values, kind = alike(values, is_result=True)
        return Value(f"COALESCE({listed(values)})", kind)

    def _nullif(self, node: exp.Nullif) -> Value:
        value = self.value(node.this)
        test = self.condition(exp.EQ(this=node.this, expression=node.expression))
        return Value(f"CASE WHEN {test} THEN NULL ELSE {value.sql} END", value.kind)

    def _count(self, node: exp.Count) -> Value:
        allow(node, "big_int")
        if isinstance(node.this, exp.Star):
            return Value("COUNT(*)", Kind.INT)
        is_distinct = isinstance(node.this, exp.Distinct)
        inner = node.this.expressions if is_distinct else [node.this]
        if len(inner) != 1:
            raise unknown("COUNT of several")
        return Value(f"COUNT({'DISTINCT ' if is_distinct else ''}{collated(self._inner(inner[0]))})", Kind.INT)

    def _sum(self, node: exp.Sum) -> Value:
        allow(node)
        value = self._numbers(node)
        return Value(f"SUM({value.sql})", value.kind)

    def _avg(self, node: exp.Avg) -> Value:
        allow(node)
        value = self._numbers(node)
        average = f"AVG({value.sql})"
        return Value(f"CAST({average} AS INTEGER)" if value.kind is Kind.INT else average, value.kind)

    def _numbers(self, node: exp.Sum | exp.Avg) -> Value:
        value = self._inner(node.this)
        if value.kind not in {Kind.INT, Kind.FLOAT}:
            raise SqlError(f"Operand data type {value.kind} is invalid for {node.key} operator.")
        return value

    def _min(self, node: exp.Min) -> Value:
        return self._extreme(node)

    def _max(self, node: exp.Max) -> Value:
        return self._extreme(node)

    def _extreme(self, node: exp.Min | exp.Max) -> Value:
        if node.expressions:
            raise unknown(f"{node.key.upper()} of several")
        value = self._inner(node.this)
        if value.kind is Kind.BIT:
            raise SqlError(f"Operand data type bit is invalid for {node.key} operator.")
        return Value(f"{node.key.upper()}({collated(value)})", value.kind)

    def _inner(self, node: exp.Expr) -> Value:
        """What an aggregate goes over."""
        if node.find(exp.AggFunc, exp.Query):
            raise SqlError(
                "Cannot perform an aggregate function on an expression containing an aggregate or a subquery."
            )
        return self.value(node)

    def _cast(self, node: exp.Cast) -> Value:
        allow(node, "to")
        return self._converted(self.value(node.this), node.args["to"])

    def _convert(self, node: exp.Convert) -> Value:
        allow(node, "style")
        value, style = self.value(node.expression), node.args.get("style")
        if style is None:
            return self._converted(value, node.this)
        if value.kind not in DATES or node.this.this.name not in TEXT_TYPES or int(style.name) not in STYLES:
            raise unknown(f"{node.sql('tsql')[:60]!r}", f"Styles of dates are {', '.join(map(str, STYLES))}.")
        return Value(f"t_styled({style.name}, {value.sql}, {length_of(node.this)})", Kind.TEXT)

    def _converted(self, value: Value, to: exp.DataType) -> Value:
        name = to.this.name
        if name in TEXT_TYPES and value.kind in {Kind.TEXT, Kind.INT}:
            text = value.sql if value.kind is Kind.TEXT else f"t_text({value.sql})"
            length = length_of(to)
            if value.kind is Kind.INT and length < _LONGEST_INT:
                if name != "VARCHAR":
                    raise unknown(f"CAST of int to {to.sql('tsql')}, which fails for longer numbers")
                return Value(f"CASE WHEN length({text}) > {length} THEN '*' ELSE {text} END", Kind.TEXT)
            return Value(f"t_substring({text}, 1, {length})", Kind.TEXT)
        target = TYPES.get(name)
        if target and value.kind is Kind.NULL:
            return Value("NULL", target)
        if target is None or (target, value.kind) not in CASTS:
            raise unknown(f"CAST of {value.kind} to {to.sql('tsql')}", "Decimals have rules of their own: use float.")
        return Value(CASTS[target, value.kind].format(value.sql), target)

    def _currenttimestamp(self, _: exp.CurrentTimestamp) -> Value:
        return Value(quoted(self._now), Kind.MOMENT)

    def _anonymous(self, node: exp.Anonymous) -> Value:
        if node.name.lower() == "getutcdate" and not node.expressions:
            return Value(quoted(self._now), Kind.MOMENT)
        raise unknown(f"the function {node.name.upper()}")

    def _dateadd(self, node: exp.DateAdd) -> Value:
        allow(node, "unit")
        unit, value, count = unit_of(node.args["unit"]), self.value(node.this), self._number(node.expression)
        value = value if value.kind in DATES else as_kind(value, Kind.MOMENT)
        if count.kind is not Kind.INT or (value.kind is Kind.DAY and unit not in AS_DAYS):
            raise unknown(f"{node.sql('tsql')[:60]!r}")
        added = f"t_added('{unit}', {count.sql}, {value.sql})"
        return Value(f"substr({added}, 1, 10)" if value.kind is Kind.DAY else added, value.kind)

    def _datediff(self, node: exp.DateDiff) -> Value:
        allow(node, "unit", "big_int")
        first, last = (as_kind(self.value(bare(each)), Kind.MOMENT) for each in (node.expression, node.this))
        return Value(f"t_between('{unit_of(node.args['unit'])}', {first.sql}, {last.sql})", Kind.INT)

    def _extract(self, node: exp.Extract) -> Value:
        return self._part(unit_of(node.this), node.expression)

    def _year(self, node: exp.Year) -> Value:
        return self._part("year", node.this)

    def _month(self, node: exp.Month) -> Value:
        return self._part("month", node.this)

    def _day(self, node: exp.Day) -> Value:
        return self._part("day", node.this)

    def _part(self, unit: str, node: exp.Expr) -> Value:
        return Value(f"t_part('{unit}', {as_kind(self.value(bare(node)), Kind.MOMENT).sql})", Kind.INT)

    def _length(self, node: exp.Length) -> Value:
        return self._call("length", Kind.INT, [bare(node.this)])

    def _left(self, node: exp.Left) -> Value:
        return self._call("substring", Kind.TEXT, [bare(node.this), exp.Literal.number(1), node.expression])

    def _right(self, node: exp.Right) -> Value:
        return self._call("right", Kind.TEXT, [bare(node.this), node.expression])

    def _substring(self, node: exp.Substring) -> Value:
        allow(node, "start", "length")
        return self._call("substring", Kind.TEXT, [bare(node.this), node.args["start"], node.args["length"]])

    def _upper(self, node: exp.Upper) -> Value:
        return self._call("upper", Kind.TEXT, [node.this])

    def _lower(self, node: exp.Lower) -> Value:
        return self._call("lower", Kind.TEXT, [node.this])

    def _trim(self, node: exp.Trim) -> Value:
        allow(node, "position")
        name = {"LEADING": "ltrim", "TRAILING": "rtrim"}.get(str(node.args.get("position") or ""), "trim")
        return self._call(name, Kind.TEXT, [node.this, exp.Literal.string(" ")])

    def _replace(self, node: exp.Replace) -> Value:
        allow(node, "replacement")
        return self._call("replace", Kind.TEXT, [node.this, node.expression, node.args["replacement"]])

    def _strposition(self, node: exp.StrPosition) -> Value:
        allow(node, "substr")
        return self._call("position", Kind.INT, [node.args["substr"], node.this])

    def _call(self, name: str, kind: Kind, nodes: Iterable[exp.Expr]) -> Value:
        """A function of texts and lengths."""
        values = [self.value(node) for node in nodes]
        if any(value.kind not in {Kind.TEXT, Kind.INT} for value in values) or values[0].kind is not Kind.TEXT:
            raise unknown(f"{name.upper()} of {values[0].kind}", "Use CAST, to nvarchar.")
        return Value(f"t_{name}({listed(values)})", kind)

    def _concat(self, node: exp.Concat) -> Value:
        allow(node, "safe", "coalesce")
        values = [self.value(each) for each in node.expressions]
        if any(value.kind not in {Kind.TEXT, Kind.INT, Kind.NULL} for value in values):
            raise unknown("CONCAT of dates and other numbers than int", "Use CONVERT with a style.")
        return Value("(" + " || ".join(f"COALESCE({value.sql}, '')" for value in values) + ")", Kind.TEXT)

    def _round(self, node: exp.Round) -> Value:
        allow(node, "decimals")
        value, digits = self._number(node.this), node.args.get("decimals")
        if value.kind is not Kind.FLOAT or not isinstance(digits, exp.Literal):
            raise unknown(f"{node.sql('tsql')[:60]!r}", "ROUND is known for floats.")
        return Value(f"t_round({value.sql}, {digits.name})", Kind.FLOAT)

    def _abs(self, node: exp.Abs) -> Value:
        value = self._number(node.this)
        return Value(f"ABS({value.sql})", value.kind)

    def _floor(self, node: exp.Floor) -> Value:
        return self._whole("floor", node)

    def _ceil(self, node: exp.Ceil) -> Value:
        return self._whole("ceiling", node)

    def _whole(self, name: str, node: exp.Expr) -> Value:
        allow(node)
        value = self._number(node.this)
        return value if value.kind is Kind.INT else Value(f"t_{name}({value.sql})", value.kind)
