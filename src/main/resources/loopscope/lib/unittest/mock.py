"""Objects that stand for others in a test and remember how they were used."""

import inspect
from types import FunctionType
from unittest._mock_calls import _Call, _CallList, _signature, call
from unittest.util import safe_repr

__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock",
           "ThreadingMock", "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal")
FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock stands where what it is made from should."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinel:
    """Its attributes are objects that equal nothing else."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_MISSING, _DELETED = sentinel.MISSING, sentinel.DELETED


class _ANY:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = object.__hash__

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()
_MISSPELT = ("assert", "assret", "asert", "aseert", "assrt")
_MISTAKEN = frozenset(["called_once", "called_once_with", "called_with", "has_calls", "any_call", "not_called"])
_NUMERIC = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "lshift", "rshift", "and", "xor", "or", "pow"]
_ASYNC_MAGIC = frozenset(["__aenter__", "__aexit__", "__anext__"])
_MAGIC = frozenset(f"__{name}__" for name in (
    [prefix + name for name in _NUMERIC for prefix in ("", "i", "r")]
    + ["divmod", "rdivmod", "neg", "pos", "invert", "abs", "lt", "gt", "le", "ge", "eq", "ne", "hash", "str", "sizeof",
       "len", "contains", "getitem", "setitem", "delitem", "iter", "next", "enter", "exit", "int", "float", "complex",
       "bool", "index", "round", "trunc", "floor", "ceil", "fspath", "aiter", "aenter", "aexit", "anext"]))
_MAGIC_ON_WISH = frozenset(["__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__reduce__",
                            "__reduce_ex__", "__getinitargs__", "__getnewargs__", "__getstate__", "__setstate__",
                            "__getformat__", "__repr__", "__dir__", "__subclasses__", "__format__",
                            "__getnewargs_ex__"])
_NOT_SUPPORTED = frozenset(["__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__",
                            "__subclasscheck__", "__del__"])
_RETURNS = {"__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
            "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0,
            "__bool__": True, "__index__": 1, "__aexit__": False}
_DELEGATED = ("called", "call_count", "call_args", "call_args_list", "mock_calls", "side_effect", "return_value",
              "await_count", "await_args", "await_args_list")


_TYPOS = ("autospect", "auto_spec", "set_spec")


def _check_names(kwargs):
    for name in kwargs:
        if name in _TYPOS:
            raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")


def _is_magic(name):
    return name == f"__{name[2:-2]}__"


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _is_routine(value):
    """Whether it is a function or method in Python, the library's own among them."""
    return inspect.isfunction(value) or inspect.ismethod(value)


def _is_async(value):
    if _is_routine(value) or not isinstance(value, type):
        return inspect.iscoroutinefunction(value) or inspect.isawaitable(value)
    return False


def _signature_of(spec, skip_first, as_instance=False):
    """The signature that calls are checked against, or None."""
    if isinstance(spec, type) and not as_instance:
        target, skip_first = spec.__init__, True
        if target is object.__init__:
            target = None if spec.__new__ is object.__new__ or spec.__module__ == "builtins" else spec.__new__
    elif isinstance(spec, (staticmethod, classmethod)):
        target, skip_first = spec.__func__, skip_first or isinstance(spec, classmethod)
    elif _is_routine(spec):
        target = spec
    else:
        target = getattr(spec, "__call__", None)
        if isinstance(spec, type):
            target, skip_first = spec.__dict__.get("__call__", target), True
            if not inspect.isfunction(target):
                target = next((base.__dict__["__call__"] for base in spec.__mro__ if "__call__" in base.__dict__), None)
    if not _is_routine(target):
        return None
    try:
        found = inspect.signature(target)
    except (TypeError, ValueError):
        return None
    if skip_first:
        found = found.replace(parameters=_without_first(list(found.parameters.values())))
    return found


def _without_first(parameters):
    """What is left when an object takes the first place."""
    if parameters and parameters[0].kind in (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD):
        return parameters[1:]
    return parameters


class _Recorded:
    """A property of a mock's record; a function made from a specification keeps the record instead of its mock."""

    def __init__(self, name):
        self.name, self.slot = name, "_mock_" + name

    def __get__(self, mock, cls=None):
        if mock is None:
            return self
        delegate = mock.__dict__["_mock_delegate"]
        return mock.__dict__[self.slot] if delegate is None else getattr(delegate, self.name)

    def __set__(self, mock, value):
        delegate = mock.__dict__["_mock_delegate"]
        if delegate is None:
            mock.__dict__[self.slot] = value
        else:
            setattr(delegate, self.name, value)


class Base:
    _mock_return_value = DEFAULT
    _mock_side_effect = None


class NonCallableMock(Base):
    """A mock that cannot be called."""

    called, call_count, call_args = _Recorded("called"), _Recorded("call_count"), _Recorded("call_args")
    call_args_list, mock_calls = _Recorded("call_args_list"), _Recorded("mock_calls")

    def __new__(cls, *args, **kwargs):
        # Each mock has a class of its own, where its magic methods can stand.
        bases = (cls,)
        spec = kwargs.get("spec_set", kwargs.get("spec"))
        if spec is None and args and not issubclass(cls, AsyncMockMixin):
            spec = args[0]
        if spec is not None and not issubclass(cls, AsyncMockMixin) and inspect.isfunction(spec) and _is_async(spec):
            bases = (AsyncMockMixin, cls)
        magic = _MAGIC_METHODS if issubclass(cls, MagicMixin) else {}
        own = type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__, **magic})
        return object.__new__(own)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        state = self.__dict__
        state.update(_mock_parent=parent, _mock_name=name, _mock_new_name=_new_name, _mock_new_parent=_new_parent,
                     _mock_sealed=False, _mock_children={}, _mock_wraps=wraps, _mock_delegate=None,
                     _mock_unsafe=unsafe, _mock_called=False, _mock_call_args=None, _mock_call_count=0,
                     _mock_call_args_list=_CallList(), _mock_mock_calls=_CallList(), _mock_side_effect=None,
                     _mock_return_value=DEFAULT, method_calls=_CallList())
        if spec_set is not None:
            spec = spec_set
        self._mock_add_spec(spec, spec_set is not None, _spec_as_instance,
                            parent is not None if _eat_self is None else _eat_self)
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        state = self.__dict__
        spec_class = signature = methods = None
        coroutines = []
        if _mock_of(spec) is spec and spec is not None:
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        if spec is not None:
            methods = list(spec) if type(spec) in (list, tuple) else dir(spec)
            if type(spec) not in (list, tuple):
                spec_class = spec if isinstance(spec, type) else type(spec)
                signature = _signature_of(spec, eat_self, as_instance)
                coroutines = [name for name in methods if inspect.iscoroutinefunction(_static(spec, name))]
        state.update(_spec_class=spec_class, _spec_set=spec_set, _spec_signature=signature, _mock_methods=methods,
                     _spec_asyncs=coroutines)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    @property
    def __class__(self):
        spec = self.__dict__.get("_spec_class")
        return type(self) if spec is None else spec

    @property
    def return_value(self):
        delegate = self._mock_delegate
        value = self.__dict__["_mock_return_value"] if delegate is None else delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self.return_value = self._get_child_mock(_new_parent=self, _new_name="()")
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__["_mock_return_value"] = value
            _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        if self._mock_delegate is not None:
            # A function takes whatever is assigned.
            effect = self._mock_delegate.side_effect
            if effect is not None and not callable(effect) and not _is_exception(effect):
                effect = self._mock_delegate.side_effect = iter(effect)
            return effect
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        if self._mock_delegate is not None:
            self._mock_delegate.side_effect = value
        else:
            self.__dict__["_mock_side_effect"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if any(self is other for other in visited):
            return
        visited.append(self)
        self.called, self.call_args, self.call_count = False, None, 0
        self.mock_calls, self.call_args_list = _CallList(), _CallList()
        self.method_calls = _CallList()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if child is not _DELETED and isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self.__dict__["_mock_return_value"]
        if value is not self and _mock_of(value) is not None:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        # Deeper names last, so that what they configure is there.
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *owners, name = path.split(".")
            target = self
            for owner in owners:
                target = getattr(target, owner)
            setattr(target, name, value)

    def attach_mock(self, mock, attribute):
        inner = getattr(mock, "mock", mock) if type(mock) is FunctionType else mock
        inner.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name=None)
        setattr(self, attribute, mock)

    def __getattr__(self, name):
        state = self.__dict__
        if name in ("_mock_methods", "_mock_unsafe") or "_mock_children" not in state:
            raise AttributeError(name)
        methods = state["_mock_methods"]
        if methods is not None:
            if name not in methods or name in _MAGIC:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif _is_magic(name):
            raise AttributeError(name)
        if not state["_mock_unsafe"] and (methods is None or name not in methods):
            if name.startswith(_MISSPELT) or name in _MISTAKEN:
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} "
                                     "is meant to be an attribute.")
        child = state["_mock_children"].get(name)
        if child is _DELETED:
            raise AttributeError(name)
        if child is None:
            wraps = state["_mock_wraps"]
            child = self._get_child_mock(parent=self, name=name, wraps=None if wraps is None else getattr(wraps, name),
                                         _new_name=name, _new_parent=self)
            state["_mock_children"][name] = child
        elif isinstance(child, _Planned):
            child = state["_mock_children"][name] = child.make()
            if state["_mock_sealed"]:
                seal(child)
        return child

    def _get_child_mock(self, /, **kwargs):
        name = kwargs.get("name") or kwargs.get("_new_name")
        if self._mock_sealed:
            path = f".{name}" if name != "()" and "name" in kwargs else "()"
            raise AttributeError(self._extract_mock_name() + path)
        cls = next(c for c in type(self).__mro__[1:] if c is not AsyncMockMixin or c is AsyncMock)
        if name in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kwargs)
        if issubclass(cls, AsyncMockMixin):
            if _is_magic(name) and name not in _ASYNC_MAGIC or self._mock_methods and name in self._mock_methods:
                cls = MagicMock
        elif not issubclass(cls, CallableMixin):
            cls = MagicMock if issubclass(cls, MagicMixin) else Mock
        elif name in _ASYNC_MAGIC:
            cls = AsyncMock
        elif issubclass(cls, PropertyMock):
            cls = MagicMock
        return cls(**kwargs)

    def __setattr__(self, name, value):
        state = self.__dict__
        if name in ("_mock_methods", "method_calls", "side_effect", "return_value") or name in _DELEGATED:
            return object.__setattr__(self, name, value)
        if state.get("_spec_set") and state["_mock_methods"] is not None and name not in state["_mock_methods"]:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if name in _NOT_SUPPORTED:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _MAGIC or name in _MAGIC_ON_WISH:
            if state["_mock_methods"] is not None and name not in state["_mock_methods"]:
                raise AttributeError(f"Mock object has no attribute {name!r}")
            if _mock_of(value) is None:
                function = value
                setattr(type(self), name, lambda *args, **kwargs: function(*args, **kwargs))
                value = lambda *args, **kwargs: function(self, *args, **kwargs)
            else:
                _adopt(self, value, None, name)
                setattr(type(self), name, value)
                state["_mock_children"][name] = value
            object.__setattr__(self, name, value)
            return
        if name == "__class__":
            state["_spec_class"] = value
            return
        if _adopt(self, value, name, name):
            state["_mock_children"][name] = value
        if state.get("_mock_sealed") and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if name in state["_mock_children"] and state["_mock_children"][name] is _DELETED:
            del state["_mock_children"][name]
        if isinstance(value, PropertyMock):
            state[name] = value
        else:
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        state = self.__dict__
        if name in _MAGIC and name in type(self).__dict__:
            delattr(type(self), name)
        child = state["_mock_children"].get(name, _MISSING)
        if name in state:
            object.__delattr__(self, name)
        elif child is _DELETED:
            raise AttributeError(name)
        state["_mock_children"].pop(name, None)
        state["_mock_children"][name] = _DELETED

    def __dir__(self):
        own = [name for name in dir(type(self)) if not _private(name) or not FILTER_DIR]
        spec = self._mock_methods or []
        children = [name for name, child in self._mock_children.items() if child is not _DELETED]
        state = [name for name in self.__dict__ if not _private(name) or _is_magic(name)]
        return sorted({*own, *spec, *children, *state})

    def _extract_mock_name(self):
        names, mock, last = [self.__dict__["_mock_new_name"]], self.__dict__["_mock_new_parent"], self
        dot = "." if names != ["()"] else ""
        while mock is not None:
            last = mock
            names.append(mock._mock_new_name + dot)
            dot = "" if mock._mock_new_name == "()" else "."
            mock = mock._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        return first + "".join(names[1:])

    def __repr__(self):
        name = self._extract_mock_name()
        name = "" if name in ("mock", "mock.") else f" name={name!r}"
        spec = ""
        if self._spec_class is not None:
            spec = f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{name}{spec} id={str(id(self))!r}>"

    def _signature_at(self, name):
        """The signature of the mock that a call with this name is of, or None."""
        mock = self
        for part in name.replace("()", "").split("."):
            child = mock._mock_children.get(part) if part else mock
            if isinstance(child, _Planned):
                child = mock._mock_children[part] = child.make()
            mock = None if child is _DELETED else _mock_of(child)
            if mock is None:
                return None
        return mock._spec_signature

    def _normal(self, one):
        """A call with its arguments where the signature has them; the error where they do not fit."""
        if isinstance(one, tuple) and 2 <= len(one) <= 3:
            name, args, kwargs = ("", *one) if len(one) == 2 else one
            signature = self._signature_at(name) if name else self._spec_signature
            if signature is not None:
                try:
                    bound = signature.bind(*args, **kwargs)
                except TypeError as error:
                    return error.with_traceback(None)
                return call(name, bound.args, bound.kwargs)
        return one

    def _normal_call(self, args, kwargs):
        return self._normal(_Call((args, kwargs), two=True))

    def _among(self, wanted, calls):
        made = [self._normal(one) for one in calls]
        return not isinstance(wanted, Exception) and _found(wanted, made)

    def _require_same(self, args, kwargs, last, kind):
        """The last call or await has to be the same as one with these arguments."""
        wanted, found = self._normal_call(args, kwargs), self._normal(last)
        if found != wanted:
            raise AssertionError(f"expected {kind} not found.\nExpected: {self._said(args, kwargs)}\n"
                                 f"  Actual: {self._said(*last)}") from _cause([wanted])

    def _require_all(self, calls, any_order, made, kind, texts):
        """All of the calls have to be among those made, one after the other or in any order."""
        expected = [self._normal(one) for one in calls]
        there = _CallList(self._normal(one) for one in made)
        cause = _cause(expected)
        if not any_order:
            if expected not in there:
                problem = f"{kind}s not found."
                if cause is not None:
                    errors = [one if isinstance(one, Exception) else None for one in expected]
                    problem = f"Error processing expected {kind.lower()}s.\nErrors: {errors}"
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}" + texts(made)) from cause
            return
        left, missing = list(there), []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            if kind == "Call":
                raise AssertionError(f"{self._named()!r} does not contain all of {tuple(missing)!r} in its call list, "
                                     f"found {list(there)!r} instead") from cause
            raise AssertionError(f"{tuple(missing)!r} not all found in await list") from cause

    def _named(self):
        return self._mock_name or "mock"

    def _said(self, args, kwargs):
        return _signature(self._named(), args, kwargs)

    def _calls_text(self, prefix="Calls"):
        return f"\n{prefix}: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._named()}' to have been called.")

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError(f"Expected '{self._named()}' to not have been called. Called {self.call_count} times."
                                 + self._calls_text())

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._named()}' to have been called once. Called {self.call_count} times."
                                 + self._calls_text())

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {self._said(args, kwargs)}\n"
                                 "  Actual: not called.")
        self._require_same(args, kwargs, self.call_args, "call")

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._named()}' to be called once. Called {self.call_count} times."
                                 + self._calls_text())
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        wanted = self._normal_call(args, kwargs)
        if not self._among(wanted, self.call_args_list):
            raise AssertionError(f"{self._said(args, kwargs)} call not found") from _cause([wanted])

    def assert_has_calls(self, calls, any_order=False):
        self._require_all(calls, any_order, self.mock_calls, "Call",
                          lambda made: f"\n  Actual: {safe_repr(made)}")


def _cause(expected):
    """The first of the errors among calls that do not fit a signature."""
    return next((one for one in expected if isinstance(one, Exception)), None)


def _found(wanted, made):
    """Whether a call is among others; what is wanted is asked, so that `ANY` equals what equals nothing."""
    return any(not isinstance(one, Exception) and len(one) == len(wanted)
               and all([ours == theirs for ours, theirs in zip(wanted, one)]) for one in made)


def _private(name):
    return name.startswith("_")


def _static(spec, name):
    try:
        value = inspect.getattr_static(spec, name)
    except AttributeError:
        return None
    return value.__func__ if isinstance(value, (staticmethod, classmethod)) else value


def _mock_of(value):
    """The mock that a value is, or that a function made from a specification has."""
    # A mock may claim to be a function, too.
    if type(value) is FunctionType:
        value = value.__dict__.get("mock")
    return value if NonCallableMock in type(value).__mro__ else None


def _adopt(parent, value, name, new_name):
    """Makes a mock that belongs to no other a part of `parent`."""
    mock = _mock_of(value)
    if mock is None:
        return False
    state = mock.__dict__
    if state["_mock_name"] or state["_mock_new_name"] or state["_mock_parent"] is not None \
            or state["_mock_new_parent"] is not None:
        return False
    above = parent
    while above is not None:
        # A mock that returns itself stays on its own.
        if above is mock:
            return False
        above = above._mock_new_parent
    if new_name:
        state.update(_mock_new_parent=parent, _mock_new_name=new_name)
    if name:
        state.update(_mock_parent=parent, _mock_name=name)
    return True


class _Planned:
    """A child that is made when it is first wanted."""

    def __init__(self, make):
        self.make = make


class CallableMixin(Base):
    """What a mock that can be called has."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        # Unlike one that is assigned it stays on its own.
        self.__dict__["_mock_return_value"] = return_value
        if side_effect is not None:
            self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        signature = self.__dict__.get("_checks_calls")
        if signature is not None:
            signature.bind(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = one = _Call((args, kwargs), two=True)
        self.call_args_list.append(one)
        self.mock_calls.append(_Call(("", args, kwargs)))
        # Those that it is a part of, or that returned it, get to know.
        mock, above = self, self._mock_new_parent
        as_method, method = self._mock_parent is not None, self._mock_name
        name, returned = self._mock_new_name, self._mock_new_name == "()"
        while above is not None:
            if as_method:
                above.method_calls.append(_Call((method, args, kwargs)))
                as_method = above._mock_parent is not None
                if as_method:
                    method = f"{above._mock_name}.{method}"
            above.mock_calls.append(_Call((name, args, kwargs)))
            if above._mock_new_name:
                name = above._mock_new_name + ("" if returned else ".") + name
                returned = above._mock_new_name == "()"
            above = above._mock_new_parent

    def _effect(self, at_end=StopIteration):
        """What the next call gives, DEFAULT where that is to be found elsewhere."""
        effect = self.side_effect
        if _is_exception(effect):
            raise effect
        value = next(effect, _MISSING)
        if value is _MISSING:
            raise at_end
        if _is_exception(value):
            raise value
        return value

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            value = effect(*args, **kwargs) if callable(effect) and not _is_exception(effect) else self._effect()
            if value is not DEFAULT:
                return value
        if self._mock_delegate is not None and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self.__dict__["_mock_return_value"] is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock: every attribute is one too, and so is what a call returns."""


class _MagicMethod:
    """A magic method of mocks: in each a mock of its own, made when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, cls=None):
        if mock is None:
            return self
        methods = mock.__dict__.get("_mock_methods")
        children = mock.__dict__["_mock_children"]
        child = children.get(self.name)
        if child is _DELETED or methods is not None and self.name not in methods:
            raise AttributeError(self.name)
        if child is None:
            child = children[self.name] = mock._get_child_mock(name=self.name, _new_name=self.name, _new_parent=mock)
            self._configure(child, mock)
        return child

    def __call__(self, mock, /, *args, **kwargs):
        return self.__get__(mock)(*args, **kwargs)

    def _configure(self, child, mock):
        name = self.name
        if name in _RETURNS:
            child.return_value = _RETURNS[name]
        elif name == "__eq__":
            child.side_effect = lambda other: self._returned(child, mock is other or NotImplemented)
        elif name == "__ne__":
            child.side_effect = lambda other: self._returned(child, False if mock is other else NotImplemented)
        elif name == "__hash__":
            child.return_value = object.__hash__(mock)
        elif name == "__str__":
            child.return_value = object.__str__(mock)
        elif name == "__sizeof__":
            child.return_value = object.__sizeof__(mock)
        elif name == "__fspath__":
            child.return_value = f"{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}"
        elif name == "__iter__":
            child.side_effect = lambda: iter(self._returned(child, []))
        elif name == "__aiter__":
            child.side_effect = lambda: _AsyncIterator(iter(self._returned(child, [])))

    @staticmethod
    def _returned(child, default):
        value = child.__dict__["_mock_return_value"]
        return default if value is DEFAULT else value


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        for value in self.iterator:
            return value
        raise StopAsyncIteration


class MagicMixin(Base):
    """What a mock with magic methods has."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._mock_set_magics()

    def _mock_set_magics(self):
        # A specification without a magic method takes it away.
        if self._mock_methods is not None:
            own = type(self)
            for name in _MAGIC.difference(self._mock_methods):
                if name in own.__dict__:
                    delattr(own, name)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


_MAGIC_METHODS = {name: _MagicMethod(name) for name in sorted(_MAGIC)}


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with magic methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock that also has the magic methods."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        super().reset_mock(*args, return_value=return_value, **kwargs)


class AsyncMockMixin(Base):
    """What a mock has whose calls are awaited."""

    await_count, await_args = _Recorded("await_count"), _Recorded("await_args")
    await_args_list = _Recorded("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(_is_coroutine_mark=inspect._MARK, _mock_await_count=0, _mock_await_args=None,
                             _mock_await_args_list=_CallList())

    async def _execute_mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        state = self.__dict__
        self.await_count += 1
        self.await_args = one
        self.await_args_list.append(one)
        effect = self.side_effect
        if effect is not None:
            if not callable(effect) or _is_exception(effect):
                value = self._effect(StopAsyncIteration)
            elif inspect.iscoroutinefunction(effect):
                value = await effect(*args, **kwargs)
            else:
                value = effect(*args, **kwargs)
            if value is not DEFAULT:
                return value
        if state["_mock_return_value"] is DEFAULT and self._mock_wraps is not None:
            if inspect.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._named()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._named()} to have been awaited once. "
                                 f"Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f"Expected await: {self._said(args, kwargs)}\nNot awaited")
        self._require_same(args, kwargs, self.await_args, "await")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._named()} to have been awaited once. "
                                 f"Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        wanted = self._normal_call(args, kwargs)
        if not self._among(wanted, self.await_args_list):
            raise AssertionError(f"{self._said(args, kwargs)} await not found") from _cause([wanted])

    def assert_has_awaits(self, calls, any_order=False):
        self._require_all(calls, any_order, self.await_args_list, "Await", lambda made: f"\nActual: {made}")

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._named()} to not have been awaited. "
                                 f"Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()


class AsyncMagicMixin(MagicMixin):
    """What an awaited mock with magic methods has."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls are coroutines."""


class PropertyMock(Mock):
    """A mock for a property: reading calls it without arguments, setting with the value."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def seal(mock):
    """Ends making attributes by using them."""
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock._mock_children.values()):
        if child is not _DELETED and _mock_of(child) is not None and child._mock_new_parent is mock:
            seal(child)
    value = mock.__dict__["_mock_return_value"]
    if _mock_of(value) is not None and value._mock_new_parent is mock:
        seal(value)


from unittest._mock_specs import create_autospec, mock_open
from unittest._mock_threads import ThreadingMixin, ThreadingMock
from unittest._patch import _patch, patch
