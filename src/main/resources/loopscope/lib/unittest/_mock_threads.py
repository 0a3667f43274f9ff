"""Mocks that one thread uses while another waits for it."""

import threading
from unittest.mock import Base, MagicMixin, Mock

_UNSET = object()


class ThreadingMixin(Base):
    """What a mock has whose calls can be waited for."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=_UNSET, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(_mock_wait_timeout=self.DEFAULT_TIMEOUT if timeout is _UNSET else timeout,
                             _mock_calls_condition=threading.Condition())

    def _get_child_mock(self, /, **kwargs):
        # Children wait as long as their parent does.
        return super()._get_child_mock(timeout=self._mock_wait_timeout, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        with self._mock_calls_condition:
            super()._increment_mock_call(*args, **kwargs)
            self._mock_calls_condition.notify_all()

    def _came(self, arrived, timeout):
        with self._mock_calls_condition:
            return self._mock_calls_condition.wait_for(arrived, timeout)

    def wait_until_called(self, *, timeout=_UNSET):
        if timeout is _UNSET:
            timeout = self._mock_wait_timeout
        if not self._came(lambda: self.called, timeout):
            raise AssertionError(f"{self._named()} was not called before timeout({timeout}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        wanted = self._normal_call(args, kwargs)
        if not self._came(lambda: self._among(wanted, self.call_args_list), self._mock_wait_timeout):
            raise AssertionError(f"{self._said(args, kwargs)} call not found")


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock with magic methods whose calls can be waited for."""


for _class in (ThreadingMixin, ThreadingMock):
    _class.__module__ = "unittest.mock"
