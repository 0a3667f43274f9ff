"""The part of `concurrent.futures` for this kind of workers, with the interface of Python's module of this name."""

from _futures import InterpreterPoolExecutor
