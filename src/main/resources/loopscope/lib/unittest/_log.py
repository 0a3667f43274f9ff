"""Claims about what is logged."""

import collections
import logging

_LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _Keeper(logging.Handler):
    """Keeps records and their text."""

    def __init__(self):
        super().__init__()
        self.watcher = _LoggingWatcher([], [])

    def emit(self, record):
        self.watcher.records.append(record)
        self.watcher.output.append(self.format(record))


class LogsExpected:
    """Expects a block to log, or not to."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, case, logger, level, no_logs):
        self.test_case, self.no_logs = case, no_logs
        self.logger_name = logger
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.msg = None

    def __enter__(self):
        given = self.logger_name
        self.logger = logger = given if isinstance(given, logging.Logger) else logging.getLogger(given)
        keeper = _Keeper()
        keeper.setLevel(self.level)
        keeper.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = keeper.watcher
        self._before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers, logger.propagate = [keeper], False
        logger.setLevel(self.level)
        return None if self.no_logs else keeper.watcher

    def __exit__(self, kind, value, traceback):
        handlers, level, self.logger.propagate = self._before
        self.logger.handlers = handlers
        self.logger.setLevel(level)
        if kind is not None:
            return False
        fail = self.test_case.failureException
        if self.no_logs:
            if self.watcher.records:
                raise fail(f"Unexpected logs found: {self.watcher.output!r}")
        elif not self.watcher.records:
            raise fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")
