"""The names that `from asyncio import *` brings, by the file of CPython that has them."""

BY_PART = {
    "base_events": "BaseEventLoop Server".split(),
    "events": (
        "AbstractEventLoop AbstractServer Handle TimerHandle _get_running_loop _set_running_loop get_event_loop "
        "get_event_loop_policy get_running_loop new_event_loop set_event_loop set_event_loop_policy"
    ).split(),
    "futures": "Future future_add_to_awaited_by future_discard_from_awaited_by isfuture wrap_future".split(),
    "tasks": (
        "ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Task _enter_task _leave_task _register_task _unregister_task "
        "all_tasks as_completed create_eager_task_factory create_task current_task eager_task_factory ensure_future "
        "gather run_coroutine_threadsafe shield sleep wait wait_for"
    ).split(),
    "locks": "Barrier BoundedSemaphore Condition Event Lock Semaphore".split(),
    "queues": "LifoQueue PriorityQueue Queue QueueEmpty QueueFull QueueShutDown".split(),
    "runners": "Runner run".split(),
    "taskgroups": "TaskGroup".split(),
    "timeouts": "Timeout timeout timeout_at".split(),
    "threads": "to_thread".split(),
    "streams": "StreamReader StreamReaderProtocol StreamWriter open_connection start_server".split(),
    "exceptions": (
        "BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError LimitOverrunError "
        "SendfileNotAvailableError"
    ).split(),
    "protocols": "BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol".split(),
    "transports": "BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport".split(),
    "coroutines": "iscoroutine iscoroutinefunction".split(),
    "staggered": "staggered_race".split(),
    "graph": "FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph print_call_graph".split(),
    "subprocess": "create_subprocess_exec create_subprocess_shell".split(),
    "selector_events": "BaseSelectorEventLoop".split(),
    "unix_events": "EventLoop SelectorEventLoop".split(),
}


def names_of(module):
    """`__all__` of asyncio itself or of one of its files."""
    part = module.removeprefix("asyncio.")
    if part != module:
        wanted = BY_PART.get(part, ())
    else:
        wanted = (name for part in BY_PART if part not in ("staggered", "selector_events") for name in BY_PART[part])
    return list(wanted)
