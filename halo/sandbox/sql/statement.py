"""Whole statements: what Halo's derived table takes, and each part of a query."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import cast

from sqlglot import Dialect, errors, exp, parse
from sqlglot.optimizer.qualify import qualify

from .coercion import Value, allow, collated, unknown
from .conditions import Conditions
from .expressions import Rows
from .tables import Table
from .values import Kind, SqlError

_ORDERED = (
    "The ORDER BY clause is invalid in views, inline functions, derived tables, subqueries, and common table "
    "expressions, unless TOP, OFFSET or FOR XML is also specified."
)
_NOT_TSQL = {"==", "||", "::", "LIMIT", "ILIKE", "QUALIFY", "USING", "`"}
"""What sqlglot reads and SQL Server does not, or only the newest."""


class Statement:
    """A statement that Halo may run, read with the names of these tables.

    Attributes:
        sql: What SQLite runs.
        columns: The names and types of what comes out.
        used: The tables that are read, and which of their columns.
    """

    def __init__(self, text: str, tables: Mapping[str, Table], now: str) -> None:
        """Read a statement.

        Raises:
            SqlError: Halo refuses it, or the sandbox does not know what it means.
        """
        self._tables, self._scopes = tables, list[Mapping[str, Mapping[str, Kind]]]()
        self._expressions = Conditions(self._kind_of, self._query, now)
        tree = _parsed(text)
        spelled = {name.lower(): name for query in (*tree.find_all(exp.Select), tree) for name in _names(query)}
        used = list(tree.find_all(exp.Table))
        for node in used:
            self._check_table(node)
        tree = self._qualified(tree)
        for query in _derived(tree):
            if twice := [name for name, count in Counter(query.named_selects).items() if count > 1]:
                raise SqlError(f"The column '{twice[0]}' was specified multiple times for the derived table.")
        names = {node.name for node in tree.find_all(exp.Column)}
        self.used = {name: names & tables[name].columns.keys() for name in {node.name.lower() for node in used}}
        self.sql, columns = self._query(tree)
        spellings = {name: column.name for name in self.used for name, column in tables[name].columns.items()}
        self.columns = [(spelled.get(name) or spellings.get(name, name), kind) for name, kind in columns]

    def _check_table(self, node: exp.Table) -> None:
        allow(node, "alias", "hints", "db")
        if node.name.lower() not in self._tables or node.db.lower() not in {"", "dbo"}:
            raise SqlError(
                f"Invalid object name '{node.name}'. The sandbox has {', '.join(sorted(self._tables))}; Halo has more."
            )

    def _qualified(self, tree: exp.Query) -> exp.Query:
        """The statement with a table before each column, and each star written out."""
        schema: dict[str, object] = {
            name: {column.name.lower(): str(column.kind) for column in table.columns.values()}
            for name, table in self._tables.items()
        }
        spelled = {node.name.lower(): node.name for node in tree.find_all(exp.Identifier)}
        try:
            return qualify(
                tree,
                dialect="tsql",
                schema=schema,
                expand_alias_refs=False,
                quote_identifiers=False,
            )
        except errors.SqlglotError as error:
            words = str(error).partition(". Line")[0]
            name = words.split("'")[1] if words.count("'") > 1 else words.rpartition(" ")[2]
            advice = f"The sandbox knows some of Halo's columns. ({words})"
            raise SqlError(f"Invalid column name '{spelled.get(name, name)}'. {advice}") from None

    def _kind_of(self, table: str, name: str) -> Kind:
        for scope in reversed(self._scopes):
            if table in scope:
                return scope[table][name]
        raise SqlError(f"Invalid column name '{name}'.")

    def _query(self, node: exp.Expr) -> Rows:
        if isinstance(node, exp.Subquery) and not node.alias:
            allow(node)
            return self._query(node.this)
        if isinstance(node, exp.Union | exp.Except | exp.Intersect):
            return self._united(node)
        if not isinstance(node, exp.Select):
            raise SqlError(f"Incorrect syntax near '{node.sql('tsql')[:30]}'.")
        self._scopes.append({})
        try:
            return self._select(node)
        finally:
            self._scopes.pop()

    def _united(self, node: exp.SetOperation) -> Rows:
        allow(node, "distinct")
        if isinstance(node, exp.Intersect) != all(isinstance(each, exp.Intersect) for each in _operations(node)):
            raise unknown("INTERSECT beside UNION and EXCEPT")
        (left, columns), (right, others) = self._query(node.this), self._query(node.expression)
        if len(columns) != len(others):
            raise SqlError("All queries combined using a UNION must have an equal number of expressions.")
        if [kind for _, kind in columns] != [kind for _, kind in others]:
            raise unknown("a UNION of other types", "Use CAST.")
        word = f"{node.key.upper()}{'' if node.args.get('distinct') else ' ALL'}"
        return f"{_again(left, columns)} {word} {_again(right, others)}", columns

    def _select(self, node: exp.Select) -> Rows:
        allow(node, "distinct", "from_", "joins", "where", "group", "having", "order", "limit", "offset")
        if node.args.get("order") and not (node.args.get("limit") or node.args.get("offset")):
            raise SqlError(_ORDERED)
        read, parts = self._expressions, ["SELECT DISTINCT" if node.args.get("distinct") else "SELECT"]
        sources = self._sources(node)
        self._name_columns(node)
        _check_groups(node, set(self._scopes[-1]))
        columns = [(each.alias_or_name, read.value(each.unalias())) for each in node.selects]
        if any(value.kind is Kind.DECIMAL for _, value in columns):
            raise unknown("decimals as a result", "Use CAST, to float.")
        parts.append(", ".join(f'{collated(value)} AS "{_name(name)}"' for name, value in columns))
        parts += sources
        if where := node.args.get("where"):
            parts.append(f"WHERE {read.condition(where.this)}")
        if group := node.args.get("group"):
            allow(group)
            parts.append(f"GROUP BY {', '.join(map(read.compared, group.expressions))}")
        if having := node.args.get("having"):
            parts.append(f"HAVING {read.condition(having.this)}")
        if order := node.args.get("order"):
            parts.append(f"ORDER BY {', '.join(map(self._ordered, order.expressions))}")
        parts += _limited(node)
        return " ".join(parts), [(name, value.kind) for name, value in columns]

    def _name_columns(self, node: exp.Select) -> None:
        """Put tables before the columns in HAVING and ORDER BY that are called as something selected is.

        sqlglot takes them for that, which SQL Server does only if it is all that rows are ordered by.
        """
        scope = self._scopes[-1]
        for part in filter(None, (node.args.get("having"), node.args.get("order"))):
            for column in list(part.find_all(exp.Column)):
                owners = [table for table in scope if column.name in scope[table]]
                if not column.table and not isinstance(column.parent, exp.Ordered) and len(owners) == 1:
                    column.set("table", exp.to_identifier(owners[0]))

    def _ordered(self, node: exp.Ordered) -> str:
        allow(node, "desc", "nulls_first")
        inner, direction = node.this, " DESC" if node.args.get("desc") else ""
        is_alias = isinstance(inner, exp.Column) and not inner.table
        return (f'"{_name(inner.name)}"' if is_alias else self._expressions.compared(inner)) + direction

    def _sources(self, node: exp.Select) -> list[str]:
        """FROM and its joins; their columns are known from here on."""
        if node.args.get("from_") is None:
            return []
        parts = [f"FROM {self._source(node.args['from_'].this)}"]
        for join in node.args.get("joins") or ():
            allow(join, "side", "kind", "on")
            side, kind = join.args.get("side") or "", join.args.get("kind") or ""
            parts.append(
                f"{side} JOIN {self._source(join.this)}" if kind != "CROSS" else f"CROSS JOIN {self._source(join.this)}"
            )
            if on := join.args.get("on"):
                parts.append(f"ON {self._expressions.condition(on)}")
        return parts

    def _source(self, node: exp.Expr) -> str:
        scope, name = cast("dict[str, Mapping[str, Kind]]", self._scopes[-1]), _name(node.alias_or_name)
        if isinstance(node, exp.Table):
            columns = self._tables[node.name.lower()].columns
            scope[name] = {column: columns[column].kind for column in columns}
            return f'"{node.name.lower()}" AS "{name}"'
        if not isinstance(node, exp.Subquery) or not node.alias:
            raise unknown(f"{node.sql('tsql')[:60]!r} in FROM")
        allow(node, "alias")
        sql, kinds = self._query(node.this)
        scope[name] = dict(kinds)
        return f'({sql}) AS "{name}"'


def _parsed(text: str) -> exp.Query:
    """One SELECT, as it may stand in Halo's derived table."""
    try:
        trees = parse(text, read="tsql")
    except errors.SqlglotError as error:
        words = str(error).partition("\n")[0]
        raise SqlError(f"Incorrect syntax. (sqlglot: {words})") from None
    tree = trees[0] if len(trees) == 1 else None
    if text.rstrip().endswith(";") or len(trees) != 1:
        raise SqlError("Incorrect syntax near ';'.")
    if not isinstance(tree, exp.Query):
        raise SqlError(f"Incorrect syntax near the keyword '{(text.split() or [''])[0]}'.")
    if tree.find(exp.With):
        raise SqlError("Incorrect syntax near the keyword 'with'.")
    if tree.find(exp.Into):
        raise SqlError("Incorrect syntax near the keyword 'into'.")
    _check_tokens(text, tree)
    for query in _derived(tree):
        if "" in (names := _names(query)):
            raise SqlError(f"No column name was specified for column {names.index('') + 1} of the derived table.")
    for group in tree.find_all(exp.Group):
        if any(isinstance(each, exp.Literal) for each in group.expressions):
            raise SqlError("Each GROUP BY expression must contain at least one column that is not an outer reference.")
    return tree


def _check_tokens(text: str, tree: exp.Query) -> None:
    """What reads well in other dialects, and not in T-SQL."""
    tokens = Dialect.get_or_raise("tsql").tokenize(text)
    words = Counter(token.text.upper() for token in tokens if token.token_type.name not in _OPAQUE)
    for word in sorted(_NOT_TSQL):
        if words[word]:
            raise SqlError(f"Incorrect syntax near '{word}'.")
    if "--" in _QUOTED.sub("", text):
        raise SqlError("Comments (--) cannot be used.")
    joined = [join for join in tree.find_all(exp.Join) if join.args.get("on") or join.args.get("kind") == "CROSS"]
    if words["JOIN"] > len(joined):
        raise SqlError("Incorrect syntax: a JOIN has no ON.")


_QUOTED = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|\[(?:[^\]]|\]\])*\]""")
_OPAQUE = {"STRING", "NATIONAL_STRING", "IDENTIFIER"}


def _derived(tree: exp.Query) -> Iterable[exp.Query]:
    """The queries whose columns need names: the statement, which Halo puts into FROM, and what stands in FROM."""
    yield tree
    yield from (node.this for node in tree.find_all(exp.Subquery) if isinstance(node.parent, exp.From | exp.Join))


def _names(query: exp.Query) -> list[str]:
    """The names of what a query selects, those of its first SELECT; "" for what has none. Stars are left out."""
    while isinstance(query, exp.Subquery | exp.SetOperation):
        query = query.this
    named = (each for each in query.selects if not isinstance(each, exp.Star))
    named = (each for each in named if not (isinstance(each, exp.Column) and isinstance(each.this, exp.Star)))
    return [each.alias or (each.name if isinstance(each, exp.Column) else "") for each in named]


def _check_groups(node: exp.Select, own: set[str]) -> None:
    """Where rows are grouped, what is selected must be the same in all rows of a group."""
    group = node.args.get("group")
    selected = [each.unalias() for each in node.selects]
    later = [part for name in ("having", "order") if (part := node.args.get(name))]
    if group is None and not any(_has_aggregate(each) for each in (*selected, *later)):
        return
    grouped = {each.sql("tsql") for each in (group.expressions if group else ())}
    for each in (*selected, *later):
        for column in _ungrouped(each, grouped):
            if column.table in own:
                raise SqlError(
                    f"Column '{column.sql('tsql')}' is invalid in the select list because it is not contained in "
                    "either an aggregate function or the GROUP BY clause."
                )


def _has_aggregate(node: exp.Expr) -> bool:
    """Whether something of this very query goes over a group of rows, and not of one within it."""
    return any(isinstance(each, exp.AggFunc) for each in node.walk(prune=lambda each: isinstance(each, exp.Query)))


def _ungrouped(node: exp.Expr, grouped: set[str]) -> Iterable[exp.Column]:
    if node.sql("tsql") in grouped or isinstance(node, exp.AggFunc):
        return
    if isinstance(node, exp.Column):
        yield node
        return
    for child in node.iter_expressions():
        yield from _ungrouped(child, grouped)


def _operations(node: exp.Expr) -> Iterable[exp.Expr]:
    return node.find_all(exp.Union, exp.Except, exp.Intersect)


def _again(sql: str, columns: Iterable[tuple[str, Kind]]) -> str:
    """A query once more around a query, so that it may stand in a UNION."""
    names = (f'"{_name(name)}"' for name, _ in columns)
    listed = ", ".join(collated(Value(name, kind)) for name, (_, kind) in zip(names, columns, strict=False))
    return f"SELECT {listed} FROM ({sql})"  # noqa: S608


def _limited(node: exp.Select) -> list[str]:
    limit, offset = node.args.get("limit"), node.args.get("offset")
    if limit is None and offset is None:
        return []
    options = limit.args.get("limit_options") if limit is not None else None
    if options is not None and (options.args.get("percent") or options.args.get("with_ties")):
        raise unknown("TOP with PERCENT or WITH TIES")
    count = None if limit is None else (limit.args.get("count") or limit.expression)
    numbers = [count, None if offset is None else offset.expression]
    if any(number is not None and not (isinstance(number, exp.Literal) and number.is_int) for number in numbers):
        raise unknown("TOP and OFFSET of other than a number")
    if offset is not None and not node.args.get("order"):
        raise SqlError("Incorrect syntax near 'OFFSET'.")
    parts = [f"LIMIT {-1 if count is None else count.name}"]
    return parts if offset is None else [*parts, f"OFFSET {offset.expression.name}"]


def _name(name: str) -> str:
    return name.replace('"', '""')
