"""What a record is: the JSON object as it came, with the fields of the contract as attributes.

A row's ``__dict__`` is the JSON object itself. A field that needs no decoding is read from there by
Python's own attribute look-up; a field that does (a date, a nested record, a renamed name) is a data
descriptor that decodes when it is read. So a row costs what `json.loads` costs, `to_dict` is exact,
and one bad date among many rows hurts only the caller that reads it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self

import attrs

from .contract import UNDOCUMENTED
from .errors import AnswerError, ArgumentError
from .hidden import hidden, is_secret
from .lookups import Name
from .names import hint
from .values import INTEGER, Codec, JsonObject, json_value, read_whole_number

__all__ = ["UNSET", "Model", "came_from_server", "model"]


class _Unset:
    """Not given; no value of its own, so that `None` stays a value."""

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Any = _Unset()


class _Decoded:
    """One field that is decoded when it is read. A data descriptor: it goes before the row's `__dict__`."""

    __slots__ = ("codec", "name", "wire")

    def __init__(self, name: str, wire: str, codec: Codec | None) -> None:
        self.name, self.wire, self.codec = name, wire, codec

    def __get__(self, row: Model | None, owner: type[Model]) -> Any:
        if row is None:
            return None
        raw = row.__dict__.get(self.wire)
        if raw is None or self.codec is None:
            return raw
        try:
            return self.codec.decode(raw)
        except (TypeError, ValueError, OverflowError) as error:
            place = f"{owner.__name__}.{self.name}"
            raise AnswerError(f"{place} cannot be read from {_shown(self.wire, raw)}: {error}") from error

    def __set__(self, row: Model, value: Any) -> None:
        row.__dict__[self.wire] = _encoded(type(row), self.name, value, self.codec)


class _Sealed:
    """A method that a row's own key of the same name cannot shadow."""

    def __init__(self, function: Any) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, row: Any, owner: type) -> Any:
        return self.function.__get__(row, owner)

    def __set__(self, row: Any, value: Any) -> None:
        raise AttributeError("this name belongs to a method; write the raw value with extra_fields=")


def _may_refer(value: object, codec: Codec | None) -> bool:
    """Whether it may say, without its id, which record is meant."""
    if codec is INTEGER and isinstance(value, str):
        return read_whole_number(value) is None
    return isinstance(value, Name | Model) and codec in (None, INTEGER)


def _encoded(owner: type[Model], name: str, value: Any, codec: Codec | None) -> Any:
    if _may_refer(value, codec):
        return value  # to another record: whoever sends it puts the id in its place, or refuses it
    try:
        return hidden(json_value(value) if codec is None or value is None else codec.encode(value), name)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise ArgumentError(name, f"{owner.__name__} cannot hold {_shown(name, value)}: {error}") from error


if TYPE_CHECKING:
    from attrs import define as model  # so that checkers know the constructor and `attrs.evolve`
else:

    def model(*, kw_only: bool) -> Callable[[type], type]:
        """A decorator for classes of records; `Model` itself, which has no fields, stays as it is."""
        return lambda cls: cls if cls.__base__ is JsonObject else _made(cls, kw_only=kw_only)


@model(kw_only=True)
class Model(JsonObject):
    """A record of the API. Subclasses name its fields.

    ``row.field`` reads a field; absent and null both read as None. ``"field" in row`` tells whether the
    server sent it, ``row["field"]`` gives the raw JSON value, by the API's own name, also for fields that
    the contract does not know. ``to_dict()`` gives the JSON object exactly as it came.

    Made by hand, a record holds only what was named: ``Ticket(summary="x")`` sends one field. A name that
    Python or this class has taken ends in an underscore here (``from_``); at run time the API's own names
    are accepted as well, and its body flags such as ``_recover``. ``extra_fields`` sends what has no name
    here, unchecked. A list is read anew each time: to change one, assign it.
    """

    __slots__ = ("__dict__", "__weakref__", "_by_hand")  # beside the row, so that the row stays what came

    extra_fields: Mapping[str, Any] | None = None  # of the constructor alone

    _wire_names: ClassVar[dict[str, str]] = {}
    _codecs: ClassVar[dict[str, Codec]] = {}
    _flags: ClassVar[frozenset[str]] = frozenset()
    _names: ClassVar[frozenset[str]] = frozenset()
    _python_names: ClassVar[dict[str, str]] = {}

    if not TYPE_CHECKING:

        def __init__(self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Any) -> None:
            object.__setattr__(self, "_by_hand", True)
            _fill(self, fields)
            for name, value in (extra_fields or {}).items():
                if name in self.__dict__:
                    raise ArgumentError(f"extra_fields[{name!r}]", "given twice: as an argument and here")
                self.__dict__[name] = _encoded(type(self), name, value, None)

        def __getattr__(self, name: str) -> Any:
            cls = type(self)
            if name in cls._names:
                raise AttributeError(f"{cls.__name__}: this row came without {name!r}")
            raise AttributeError(f"{cls.__name__!r} has no field {name!r}{_instead(self, name)}")

        def __setattr__(self, name: str, value: Any) -> None:
            cls = type(self)
            if name not in cls._names:
                raise AttributeError(f"{cls.__name__!r} has no field {name!r}")
            if isinstance(cls.__dict__.get(name), _Decoded):
                object.__setattr__(self, name, value)
            else:
                self.__dict__[name] = _encoded(cls, name, value, None)

    def __iter__(self) -> NoReturn:
        """Refused: `list(row)` would ask for a field called 0, and a table made of rows would have one column.

        Raises:
            TypeError: Always.
        """
        raise TypeError(f"a {type(self).__name__} is not a sequence; for a dict of what came: row.to_dict()")

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """A record that holds a copy of this JSON object, as if the server had sent it."""
        return cls.adopt(dict(source))

    @classmethod
    def from_names(cls, fields: Mapping[str, Any]) -> Self:
        """A record made by hand out of a mapping, for names that are not Python identifiers.

        Args:
            fields: By the API's names or Python's (``from`` or ``from_``), body flags included.

        Raises:
            ArgumentError: The record has no such field, or the field cannot hold the value.
        """
        row = cls()
        _fill(row, fields)
        return row

    @classmethod
    def adopt(cls, source: dict[str, Any]) -> Self:
        """A record around this very object: for what was just decoded and belongs to nobody else."""
        row = cls.__new__(cls)
        object.__setattr__(row, "__dict__", source)
        return row

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: exactly what came, or what was named."""
        return dict(self.__dict__)

    def __contains__(self, name: object) -> bool:
        return name in self.__dict__

    def __getitem__(self, name: str) -> Any:
        return self.__dict__[name]

    def __dir__(self) -> list[str]:
        cls = type(self)
        return sorted({*object.__dir__(self), *cls._names})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # a row can change

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), dict(self.__dict__), came_from_server(self))

    def __repr__(self) -> str:
        """Short: a row may have hundreds of fields and hold people's data."""
        first = [name for name in ("id", "name", "summary") if name in self.__dict__]
        names = list(dict.fromkeys([*first, *self.__dict__]))
        shown = [f"{name}={_shown(name, self.__dict__[name])}" for name in names[:_SHOWN_FIELDS]]
        more = [f"and {len(names) - len(shown)} more"] if len(names) > len(shown) else []
        return f"{type(self).__name__}({', '.join([*shown, *more])})"

    if not TYPE_CHECKING:
        to_dict = _Sealed(to_dict)


_OF_DICTS = {
    "get": "a field is an attribute, None where it is not there; row.to_dict() is a dict",
    **dict.fromkeys(("keys", "values", "items"), "row.to_dict() is a dict of what came"),
    **dict.fromkeys(("dict", "json", "model_dump", "asdict"), "row.to_dict() is a dict of what came"),
}
"""What a dict or another library's model has -> what a row has for it."""


def _instead(row: Model, name: str) -> str:
    """What to write in place of an attribute that is no field."""
    if name in _OF_DICTS:
        return f": {_OF_DICTS[name]}"
    if near := hint(name, type(row)._names):  # noqa: SLF001  # a class of ours
        return f".{near}"
    if hasattr(type(row), "custom"):
        return f"; a custom field is row.custom[{name!r}], any other raw value row[{name!r}]"
    return f"; for a raw value use row[{name!r}]"


def came_from_server(row: Model) -> bool:
    """Whether the record is a row as it came (or `from_dict`), and not one made by hand.

    A row holds all fields with the values of some moment. To save it back would undo what others changed since.
    """
    try:
        object.__getattribute__(row, "_by_hand")
    except AttributeError:
        return True
    return False


_SHOWN_FIELDS = 4
_SHOWN_CHARACTERS = 40


def _shown(name: str, value: object) -> str:
    if is_secret(name) and value is not None:
        return "'***'"
    if isinstance(value, str) and len(value) > _SHOWN_CHARACTERS:
        return repr(f"{value[: _SHOWN_CHARACTERS - 5]}...")  # a cut text keeps its quote
    text = repr(value)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[: _SHOWN_CHARACTERS - 3]}..."


def _fill(row: Model, fields: Mapping[str, Any]) -> None:
    """Set fields by the API's names or Python's; UNSET is not set."""
    cls = type(row)
    for key, value in fields.items():
        if value is UNSET:
            continue
        name = cls._python_names.get(key, key)
        if name in cls._names:
            setattr(row, name, value)
        elif name in cls._flags:
            row.__dict__[name] = _encoded(cls, name, value, None)
        else:
            raise _unknown(cls, key)


def _unknown(cls: type[Model], name: object) -> ArgumentError:
    near = hint(str(name), [*cls._names, *cls._flags])
    if not near and hasattr(cls, "custom") and str(name).startswith("CF"):  # as the names of Halo's own begin
        near = f" A custom field is written by its name: custom={{{name!r}: ...}}."
    why = f"It is {UNDOCUMENTED}, and Halo drops what it does not know."
    door = f"To send it anyway: extra_fields={{{name!r}: ...}}"
    return ArgumentError(str(name), f"{cls.__name__} has no such field.{near} {why} {door}")


def _restored(cls: type[Model], source: dict[str, Any], received: bool) -> Model:
    """A copied or unpickled record."""
    row = cls.adopt(source)
    if not received:
        object.__setattr__(row, "_by_hand", True)
    return row


if not TYPE_CHECKING:
    del Model.extra_fields

    def _made(cls: type[Model], *, kw_only: bool) -> type[Model]:
        """Make the class of a record: its fields are read lazily, and attrs knows them as soon as it is asked.

        A record can have a thousand fields, and a program waits for its class before it gets the first row.
        """
        kinds = {name: kind for name, kind in cls.__annotations__.items() if not kind.startswith("ClassVar")}
        defaults = {name: getattr(cls, name) for name in kinds}
        cls._names = frozenset(kinds)
        cls._python_names = {wire: name for name, wire in cls._wire_names.items()}
        for name, default in defaults.items():
            wire, codec = cls._wire_names.get(name, name), cls._codecs.get(name)
            if codec is not None or wire != name:
                setattr(cls, name, _Decoded(name, wire, codec))
            elif default is UNSET:
                delattr(cls, name)
        cls.__attrs_attrs__ = _Late(cls, "__attrs_attrs__", lambda: _attributes(cls, kinds, defaults, kw_only))
        cls.__signature__ = _Late(cls, "__signature__", lambda: _signature(kinds))
        return cls

    class _Late:
        """What a class of records has and few ask for: made for the first who does, and kept."""

        def __init__(self, cls: type[Model], name: str, make: Callable[[], object]) -> None:
            self._place, self._make = (cls, name), make

        def __get__(self, row: Model | None, owner: type[Model]) -> object:
            made = self._make()
            setattr(*self._place, made)
            return made

    def _attributes(
        cls: type[Model], kinds: Mapping[str, str], defaults: Mapping[str, object], kw_only: bool
    ) -> tuple[attrs.Attribute, ...]:
        """What `attrs.fields` gives; none is of `__init__`, so `attrs.evolve(row, status_id=9)` is the change alone."""
        fields = {
            name: attrs.field(default=defaults[name], type=kind, kw_only=kw_only, init=False)
            for name, kind in kinds.items()
        }
        plain = {"slots": False, "init": False, "repr": False, "eq": False, "order": False}
        return attrs.fields(attrs.make_class(cls.__name__, fields, **plain))

    def _signature(kinds: Mapping[str, str]) -> inspect.Signature:
        keyword = inspect.Parameter.KEYWORD_ONLY
        parameters = [inspect.Parameter(name, keyword, default=UNSET, annotation=kind) for name, kind in kinds.items()]
        return inspect.Signature([*parameters, inspect.Parameter("extra_fields", keyword, default=None)])
