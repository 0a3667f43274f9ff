import typing
from typing import (
    IO, Annotated, Any, AnyStr, AsyncContextManager, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, ClassVar, Concatenate, Coroutine,
    DefaultDict, Deque, Final, FrozenSet, Generator, Hashable, Iterable, Iterator, Literal, Mapping, MutableMapping, Never, NewType, NoReturn,
    NotRequired, Optional, ParamSpec, Required, Self, Sequence, Set, SupportsInt, Text, Type, TypeGuard, TypeVar, Union, assert_never, final, get_args, get_origin, no_type_check, overload, override, reveal_type, TYPE_CHECKING,
)

UserId = NewType("UserId", int)
P = ParamSpec("P")
T = TypeVar("T", bound=int)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


@final
class Leaf:
    @override
    def __str__(self) -> str:
        return "leaf"


print(UserId(5) + 1, UserId, f("x"), Leaf(), TYPE_CHECKING, get_origin(list[int]), get_args(dict[str, int]), get_args(Union[int, None]), Optional[int], Literal["a"], Annotated[int, "meta"])
print(AsyncGenerator[int, None], Awaitable[int], Coroutine[Any, Any, int], Final[int], Type[int], Set[int], Sequence[str], Mapping[str, Any], Any, NoReturn, typing.List, typing.Dict[str, int] == dict[str, int], Callable := typing.Callable[..., Any])
print(T, P, list[T], Optional[T], Union[int, str] | None, int | None, (int | str) == Union[str, int], isinstance(5, Union[int, str]))
