"""Puts mocks where names of a program are, for a while."""

import contextlib
import functools
import inspect
import sys
from unittest import mock as _mock
from unittest._mock_specs import _can_be_called
from unittest.mock import DEFAULT

_active = []


def _is_async(value):
    """Whether a mock for a value is to be awaited."""
    if _mock._mock_of(value) is value and value is not None and not issubclass(type(value), _mock.AsyncMockMixin):
        return False
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    return inspect.iscoroutinefunction(value) or not isinstance(value, type) and inspect.isawaitable(value)



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
        if not unsafe:
            _mock._check_names(kwargs)
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
        self._checked()
        original, local = self._original()
        new = self._made(original)
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

    def _checked(self):
        """The specifications, with None for those that are not given."""
        spec, spec_set, autospec = (None if given is False else given
                                    for given in (self.spec, self.spec_set, self.autospec))
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        return spec, spec_set, autospec

    def _made(self, original):
        """What takes the place."""
        spec, spec_set, autospec = self._checked()
        if autospec is not None:
            return self._autospec(original, autospec, spec_set)
        if self.new is DEFAULT:
            return self._auto(original, spec, spec_set)
        if self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return self.new

    def _auto(self, original, spec, spec_set):
        spec = original if spec is True else spec
        if spec_set is True:
            spec, spec_set = None, original if spec is None else spec
        like = spec if spec_set is None else spec_set
        if like is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        make = self._kind(original, like)
        options = {name: given for name, given in (("spec", spec), ("spec_set", spec_set)) if given is not None}
        named = isinstance(make, type) and issubclass(make, _mock.NonCallableMock)
        new = make(**options, **({"name": self.attribute, **self.kwargs} if named else self.kwargs))
        if like is not None and isinstance(original, type) and _mock._mock_of(new) is new:
            # A class gives instances.
            if type(like) not in (list, tuple) and not _can_be_called(like, True):
                make = _mock.NonCallableMagicMock
            new.return_value = make(_new_parent=new, _new_name="()", **options, **self.kwargs)
        return new

    def _kind(self, original, like):
        """The class of the mock."""
        if self.new_callable is not None:
            return self.new_callable
        if like is None:
            return _mock.AsyncMock if _is_async(original) else _mock.MagicMock
        if _is_async(like):
            return _mock.AsyncMock
        called = "__call__" in like if type(like) in (list, tuple) else callable(like)
        return _mock.MagicMock if called else _mock.NonCallableMagicMock

    def _autospec(self, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        spec = original if autospec is True else autospec
        if _mock._mock_of(self.target) is self.target:
            raise _mock.InvalidSpecError(f"Cannot autospec attr {self.attribute!r} as the patch target has already been "
                                         f"mocked out. [target={self.target!r}, attr={spec!r}]")
        if _mock._mock_of(spec) is spec:
            name = getattr(self.target, "__name__", self.target)
            raise _mock.InvalidSpecError(f"Cannot autospec attr {self.attribute!r} from target {name!r} as it has "
                                         f"already been mocked out. [target={self.target!r}, attr={spec!r}]")
        return _mock.create_autospec(spec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __exit__(self, *error):
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (self.attribute in _OF_FUNCTIONS or not hasattr(self.target, self.attribute)):
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
_OF_FUNCTIONS = ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")
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
