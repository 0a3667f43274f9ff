"""Puts mocks where names of a program are, for a while."""

import contextlib
import functools
import inspect
import sys
from unittest import mock as _mock
from unittest.mock import DEFAULT

_active = []


def _resolve(path):
    """The object of a dotted name, its modules imported."""
    first, *rest = path.split(".")
    found, name = __import__(first), first
    for part in rest:
        name += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            try:
                __import__(name)
            except ModuleNotFoundError:
                pass
            found = getattr(found, part)
    return found


class _patch:
    """A name of an object that gets another value for a while: of a block, a function or a class of tests."""

    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter, self.attribute, self.new, self.spec, self.create = getter, attribute, new, spec, create
        self.spec_set, self.autospec, self.new_callable, self.kwargs = spec_set, autospec, new_callable, kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [one.copy() for one in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                value = getattr(func, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                    setattr(func, name, self.copy()(value))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with _entered(patched.patchings, args, kwargs) as (given, named):
                    return await func(*given, **named)
        else:
            @functools.wraps(func)
            def patched(*args, **kwargs):
                with _entered(patched.patchings, args, kwargs) as (given, named):
                    return func(*given, **named)
        patched.patchings = [self]
        return patched

    def _original(self):
        target, name = self.target, self.attribute
        local = name in getattr(target, "__dict__", {})
        original = target.__dict__[name] if local else getattr(target, name, DEFAULT)
        if original is DEFAULT and not self.create and not (name in _BUILTINS and isinstance(target, type(sys))):
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        if original is DEFAULT and name in _BUILTINS:
            self.create = True
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError("Patch is already started")
        self.target = self.getter()
        original, local = self._original()
        new = self.new
        if new is DEFAULT:
            new = self._auto(original) if self.autospec in (None, False) else self._autospec(original)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local = original, local
        self._stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                given = {self.attribute_name: new} if self.new is DEFAULT else {}
                for one in self.additional_patchers:
                    value = self._stack.enter_context(one)
                    if one.new is DEFAULT:
                        given.update(value)
                return given
            return new
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise

    def _auto(self, original):
        spec = original if self.spec is True else self.spec
        spec_set = original if self.spec_set is True else self.spec_set
        if self.spec_set is True:
            spec = None
        like = spec if spec is not None else spec_set if spec_set is not None else original
        make, options = self.new_callable, {}
        if make is None:
            make = _mock.AsyncMock if original is not DEFAULT and _mock._is_async(like) else _mock.MagicMock
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isinstance(make, type) and issubclass(make, _mock.NonCallableMock):
            options["name"] = self.attribute
        options.update(self.kwargs)
        new = make(**options)
        if isinstance(like, type) and (spec is not None or spec_set is not None) and hasattr(new, "return_value"):
            options.pop("name", None)
            new.return_value = make(_new_parent=new, _new_name="()", **options)
        return new

    def _autospec(self, original):
        spec = original if self.autospec is True else self.autospec
        if isinstance(spec, (staticmethod, classmethod)):
            spec = getattr(self.target, self.attribute)
        return _mock.create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)

    def __exit__(self, *error):
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        self.is_started = False
        return self._stack.__exit__(*error)

    def start(self):
        value = self.__enter__()
        _active.append(self)
        return value

    def stop(self):
        try:
            _active.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


_patch.__module__ = "unittest.mock"
_BUILTINS = frozenset(dir(__import__("builtins")))


@contextlib.contextmanager
def _entered(patchings, args, kwargs):
    """All patches of a function begun, and its arguments with the mocks that they made."""
    with contextlib.ExitStack() as stack:
        extra, named = [], dict(kwargs)
        for one in patchings:
            value = stack.enter_context(one)
            if one.attribute_name is not None:
                named.update(value)
            elif one.new is DEFAULT:
                extra.append(value)
        yield (*args, *extra), named


def _target(target):
    try:
        path, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}") from None
    return functools.partial(_resolve, path), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    """Another value for a name such as `module.name`: a mock, or what is given."""
    getter, attribute = _target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
            unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = functools.partial(_resolve, target) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    first, *others = [_patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
                      for name, new in kwargs.items()]
    for one in (first, *others):
        one.attribute_name = one.attribute
    first.additional_patchers = others
    return first


class _patch_dict:
    """A mapping that has other items for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, dict(values), clear
        self.values.update(kwargs)
        self._before = None

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                value = getattr(func, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                    setattr(func, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return func
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with self:
                    return await func(*args, **kwargs)
        else:
            @functools.wraps(func)
            def patched(*args, **kwargs):
                with self:
                    return func(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        mapping = self.in_dict
        self._before = {key: mapping[key] for key in mapping} if not hasattr(mapping, "copy") else mapping.copy()
        if self.clear:
            _clear(mapping)
        for key, value in self.values.items():
            mapping[key] = value
        return mapping

    def __exit__(self, *error):
        if self._before is not None:
            _clear(self.in_dict)
            for key in self._before:
                self.in_dict[key] = self._before[key]
            self._before = None
        return False

    def start(self):
        value = self.__enter__()
        _active.append(self)
        return value

    def stop(self):
        try:
            _active.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


_patch_dict.__module__ = "unittest.mock"


def _clear(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _stopall():
    for one in reversed(_active[:]):
        one.stop()


patch.object, patch.dict, patch.multiple, patch.stopall, patch.TEST_PREFIX = (_object, _patch_dict, _multiple, _stopall,
                                                                              "test")
