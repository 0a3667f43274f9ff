"""Mocks made from what they stand for."""

import functools
import inspect
import io
from unittest import mock as _mock


def _can_be_called(spec, as_instance):
    """Whether a mock of `spec`, or of an instance of it, is to be callable."""
    if isinstance(spec, type):
        return not as_instance or any(base.__dict__.get("__call__") is not None for base in spec.__mro__)
    if isinstance(spec, (staticmethod, classmethod)):
        return _can_be_called(spec.__func__, False)
    return getattr(spec, "__call__", None) is not None


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that has what the specification has, and whose methods check their arguments."""
    if spec is not None and _mock._mock_of(spec) is spec:
        raise _mock.InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if not unsafe:
        _mock._check_names(kwargs)
    if type(spec) in (list, tuple):
        # The names of a mock's attributes would be meant.
        spec = type(spec)
    is_class, is_function = isinstance(spec, type), _mock._is_routine(spec)
    is_coroutine = is_function and inspect.iscoroutinefunction(spec)
    if is_coroutine and instance:
        raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
    make, options = _mock.MagicMock, {"spec_set" if spec_set else "spec": spec}
    if instance:
        options["_spec_as_instance"] = True
    if spec is None or inspect.isdatadescriptor(spec):
        options = {}
    elif is_coroutine:
        make = _mock.AsyncMock
    elif not _can_be_called(spec, instance):
        make = _mock.NonCallableMagicMock
    name = kwargs.pop("name", _name)
    deeper = {path: kwargs.pop(path) for path in list(kwargs) if "." in path}
    made = make(parent=_parent, _new_parent=_parent, _new_name=name if _parent is not None else "", name=name,
                unsafe=unsafe, **options, **kwargs)
    if is_function:
        made = _function(spec, made)
    elif options:
        _check_calls(made, _mock._signature_of(spec, False, instance))
    if is_class and not instance and "return_value" not in kwargs:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=made,
                                            wraps=kwargs.get("wraps"))
    fields = _fields(spec, instance)
    if fields:
        made._mock_methods.extend(fields)
    for entry in dict.fromkeys([*fields, *dir(spec)]):
        if not _mock._is_magic(entry):
            _plan(made, spec, entry, instance, spec_set, kwargs.get("wraps"), fields.get(entry, _mock.DEFAULT))
    if deeper:
        _mock._mock_of(made).configure_mock(**deeper)
    return made


def _fields(spec, instance):
    """The types of the fields that the instances of a data class have."""
    fields = getattr(spec, "__dataclass_fields__", None) if instance and isinstance(spec, type) else None
    return {name: field.type for name, field in fields.items()} if isinstance(fields, dict) else {}


def _check_calls(made, signature):
    """Lets the calls of a mock fail that do not fit."""
    if signature is not None:
        made.__dict__.update(_checks_calls=signature, _spec_signature=signature)
        type(made).__signature__ = signature


def _plan(made, spec, entry, instance, spec_set, wrapped, original):
    # Children are made on demand: a specification may be deep, or refer to itself.
    if original is _mock.DEFAULT:
        try:
            original = getattr(spec, entry)
        except AttributeError:
            return
    owner = _mock._mock_of(made)
    options = {"spec_set" if spec_set else "spec": original}
    if wrapped is not None and hasattr(wrapped, entry):
        options["wraps"] = getattr(wrapped, entry)
    if _mock._is_routine(original):
        skip = _takes_self(spec, entry)
        cls = _mock.AsyncMock if inspect.iscoroutinefunction(original) else _mock.MagicMock
        child = cls(parent=owner, name=entry, _new_name=entry, _new_parent=owner, _eat_self=skip, **options)
        _check_calls(child, _mock._signature_of(original, skip))
        child.return_value = cls()
    else:
        child = _mock._Planned(lambda: create_autospec(original, spec_set, instance and not isinstance(original, type),
                                                       owner, entry, wraps=options.get("wraps")))
    owner._mock_children[entry] = child
    if owner is not made:
        setattr(made, entry, child.make() if isinstance(child, _mock._Planned) else child)


def _takes_self(spec, entry):
    """Whether a function of a class has a first argument that calls do not give."""
    is_class = isinstance(spec, type)
    if not is_class and entry in getattr(spec, "__dict__", ()):
        return False
    for base in (spec if is_class else type(spec)).__mro__:
        if entry in base.__dict__:
            return is_class and inspect.isfunction(base.__dict__[entry])
    return is_class


_DELEGATED = ("assert_called_with", "assert_called_once_with", "assert_has_calls", "assert_any_call", "assert_called",
              "assert_not_called", "assert_called_once")
_DELEGATED_AWAITS = ("assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with",
                     "assert_any_await", "assert_has_awaits", "assert_not_awaited")


def _function(spec, made):
    """A function with the signature of another that calls a mock; the mock's record is the function's."""
    signature = _mock._signature_of(spec, False)
    if signature is None:
        return made
    is_coroutine = isinstance(made, _mock.AsyncMock)
    if is_coroutine:
        async def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await made(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return made(*args, **kwargs)
    stand_in = functools.wraps(spec)(stand_in)
    if not spec.__name__.isidentifier():
        stand_in.__name__ = "funcopy"
    del stand_in.__wrapped__
    stand_in.__signature__ = signature
    stand_in.mock = made
    stand_in.called, stand_in.call_count, stand_in.call_args = False, 0, None
    stand_in.call_args_list, stand_in.mock_calls = _mock._CallList(), _mock._CallList()
    stand_in.method_calls = _mock._CallList()
    stand_in.return_value, stand_in.side_effect = made.return_value, made.side_effect
    stand_in._mock_children = made._mock_children
    for name in _DELEGATED + (_DELEGATED_AWAITS if is_coroutine else ()):
        setattr(stand_in, name, getattr(made, name))
    if is_coroutine:
        stand_in.await_count, stand_in.await_args, stand_in.await_args_list = 0, None, _mock._CallList()

    def reset_mock():
        stand_in.method_calls, stand_in.mock_calls = _mock._CallList(), _mock._CallList()
        made.reset_mock()
        value = stand_in.return_value
        if _mock._mock_of(value) is value and value is not made:
            value.reset_mock()

    stand_in.reset_mock = reset_mock
    made.__dict__["_mock_delegate"] = stand_in
    return stand_in


def mock_open(mock=None, read_data=""):
    """A mock of `open`, whose files have the text."""
    kind = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    if mock is None:
        mock = _mock.MagicMock(name="open", spec=open)
    handle = _mock.MagicMock(spec=["__enter__", "__exit__", "__iter__", "__next__", "close", "closed", "fileno", "flush",
                                   "isatty", "mode", "name", "newlines", "read", "readable", "readline", "readlines",
                                   "seek", "seekable", "tell", "truncate", "writable", "write", "writelines",
                                   "encoding", "errors", "buffer", "detach", "line_buffering", "readinto", "getvalue"])
    current = [kind(read_data)]

    def using(name, fixed):
        def effect(*args, **kwargs):
            value = fixed.__dict__["_mock_return_value"]
            return value if value is not _mock.DEFAULT else getattr(current[0], name)(*args, **kwargs)
        return effect

    handle.write.return_value = None
    handle.__enter__.return_value = handle
    for name in ("read", "readline", "readlines"):
        method = getattr(handle, name)
        method.side_effect = using(name, method)
    handle.__iter__.side_effect = lambda: iter(current[0])
    handle.__next__.side_effect = lambda: next(current[0])
    handle.__exit__.side_effect = lambda *error: handle.close()

    def opened(*args, **kwargs):
        current[0] = kind(read_data)
        return _mock.DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
