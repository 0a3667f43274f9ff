"""A thread waits until another has called a mock."""
import threading
from unittest.mock import ThreadingMock, call

mock = ThreadingMock(timeout=2)
thread = threading.Thread(target=mock.method, args=(1,), kwargs={"key": "k"})
thread.start()
mock.method.wait_until_called()
mock.method.wait_until_any_call_with(1, key="k")
thread.join()
print(mock.mock_calls)
for wait in (lambda: mock.method.wait_until_any_call_with(2), lambda: mock.other.wait_until_called(timeout=0.5),
             lambda: mock.wait_until_called()):
    try:
        print(wait())
    except AssertionError as error:
        print(error)
print(type(mock.method.deeper).__name__, mock.method.mock_calls == [call(1, key="k")])
mock.reset_mock()
print(mock.method.called, ThreadingMock.DEFAULT_TIMEOUT)
