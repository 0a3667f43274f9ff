"""Mocks made from what they stand for."""

import functools
import inspect
import io
from unittest import mock as _mock


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that has what the specification has, and whose methods check their arguments."""
    is_class, is_function = isinstance(spec, type), _mock._is_routine(spec)
    is_coroutine = _mock._is_async(spec)
    options = {"spec_set" if spec_set else "spec": spec}
    if spec is None:
        options = {}
    if is_function:
        options = {"spec": spec}
    make = _mock.MagicMock
    if is_coroutine:
        make = _mock.AsyncMock
    elif not callable(spec) or is_class and instance and not hasattr(spec, "__call__"):
        make = _mock.NonCallableMagicMock
    elif is_class and instance and "__call__" not in {name for base in spec.__mro__ for name in base.__dict__}:
        make = _mock.NonCallableMagicMock
    name = kwargs.pop("name", _name)
    new_name = name if _parent is not None else ""
    made = make(parent=_parent, _new_parent=_parent, _new_name=new_name or "", name=name, unsafe=unsafe,
                **options, **kwargs)
    if is_function:
        made.__dict__["_spec_signature"] = _mock._signature_of(spec, False)
        made.__dict__["_checks_calls"] = made._spec_signature is not None
        if _parent is None and inspect.isfunction(spec):
            return _function(spec, made)
        return made
    if is_class and not instance:
        made.__dict__["_checks_calls"] = made._spec_signature is not None
        if "return_value" not in kwargs:
            made.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=made)
    for entry in dir(spec):
        if not _mock._is_magic(entry):
            _plan(made, spec, entry, is_class, instance, spec_set)
    return made


def _plan(made, spec, entry, is_class, instance, spec_set):
    # Children are made on demand: a specification may be deep, or refer to itself.
    def make():
        try:
            original = getattr(spec, entry)
        except AttributeError:
            return _mock.NonCallableMagicMock(parent=made, name=entry, _new_name=entry, _new_parent=made)
        if not _mock._is_routine(original):
            if isinstance(original, property):
                return _mock.NonCallableMagicMock(parent=made, name=entry, _new_name=entry, _new_parent=made)
            return create_autospec(original, spec_set, instance=not isinstance(original, type), _parent=made,
                                   _name=entry)
        cls = _mock.AsyncMock if _mock._is_async(original) else _mock.MagicMock
        child = cls(spec=original, parent=made, name=entry, _new_name=entry, _new_parent=made)
        static = inspect.getattr_static(spec, entry)
        skip = inspect.isfunction(original) and is_class and not isinstance(static, staticmethod) and instance
        child.__dict__["_spec_signature"] = _mock._signature_of(original, skip)
        child.__dict__["_checks_calls"] = child._spec_signature is not None
        return child
    made._mock_children[entry] = _mock._Planned(make)


def _function(spec, made):
    """A function with the signature of another that calls a mock; the mock's record is the function's."""
    is_async = _mock._is_async(spec)
    if is_async:
        async def stand_in(*args, **kwargs):
            return await made(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            return made(*args, **kwargs)
    stand_in = functools.wraps(spec)(stand_in)
    stand_in.mock = made
    for name in dir(type(made)):
        if name.startswith("assert_") or name in ("attach_mock", "configure_mock", "mock_add_spec", "reset_mock"):
            setattr(stand_in, name, getattr(made, name))
    stand_in.called, stand_in.call_count, stand_in.call_args = False, 0, None
    stand_in.call_args_list, stand_in.mock_calls = _mock._CallList(), _mock._CallList()
    stand_in.method_calls = _mock._CallList()
    stand_in.side_effect, stand_in.return_value = made.side_effect, made.return_value
    if is_async:
        stand_in.await_count, stand_in.await_args, stand_in.await_args_list = 0, None, _mock._CallList()
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
