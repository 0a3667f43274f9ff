"""The names that `from asyncio import *` brings, by the file of CPython that has them."""

BY_PART = {
    "base_events": "BaseEventLoop Server".split(),
    "coroutines": "iscoroutinefunction iscoroutine".split(),
    "events": (
        "AbstractEventLoop AbstractServer Handle TimerHandle get_event_loop_policy set_event_loop_policy "
        "get_event_loop set_event_loop new_event_loop _set_running_loop get_running_loop _get_running_loop"
    ).split(),
    "exceptions": (
        "BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError LimitOverrunError "
        "SendfileNotAvailableError"
    ).split(),
    "futures": "Future wrap_future isfuture future_add_to_awaited_by future_discard_from_awaited_by".split(),
    "graph": "capture_call_graph format_call_graph print_call_graph FrameCallGraphEntry FutureCallGraph".split(),
    "locks": "Lock Event Condition Semaphore BoundedSemaphore Barrier".split(),
    "protocols": "BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol".split(),
    "runners": "Runner run".split(),
    "queues": "Queue PriorityQueue LifoQueue QueueFull QueueEmpty QueueShutDown".split(),
    "streams": "StreamReader StreamWriter StreamReaderProtocol open_connection start_server".split(),
    "subprocess": "create_subprocess_exec create_subprocess_shell".split(),
    "tasks": (
        "Task create_task FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED wait wait_for as_completed sleep gather "
        "shield ensure_future run_coroutine_threadsafe current_task all_tasks create_eager_task_factory "
        "eager_task_factory _register_task _unregister_task _enter_task _leave_task"
    ).split(),
    "taskgroups": "TaskGroup".split(),
    "threads": "to_thread".split(),
    "timeouts": "Timeout timeout timeout_at".split(),
    "transports": "BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport".split(),
    "unix_events": "SelectorEventLoop EventLoop".split(),
    "base_futures": [],
    "selector_events": "BaseSelectorEventLoop".split(),
    "staggered": "staggered_race".split(),
}

# Those whose names asyncio itself does not have.
_APART = ("base_futures", "selector_events", "staggered")


def names_of(module):
    """`__all__` of asyncio itself or of one of its files, or None."""
    part = module.removeprefix("asyncio.")
    if part != module:
        return tuple(BY_PART[part]) if part in BY_PART else None
    return tuple(name for part in BY_PART if part not in _APART for name in BY_PART[part])


def seen_in(module):
    """`dir` of one of the files of asyncio."""
    import _asyncio_parts

    part = module.removeprefix("asyncio.")
    names = {"__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__", "__spec__"}
    if part in BY_PART:
        names.add("__all__")
    return sorted(names.union(BY_PART.get(part, ()), _asyncio_parts.names_in(part)))
