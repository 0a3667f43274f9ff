"""A function called back by a builtin stands on the one that called the builtin."""

import inspect
import sys


def callers():
    frame = sys._getframe(1)
    names = []
    while frame is not None:
        names.append(frame.f_code.co_name)
        if names[-1] == "<module>":
            break
        frame = frame.f_back
    return names


class Made:
    def __init__(self):
        print("init:", callers())

    def __eq__(self, other):
        print("eq:", callers()[:2])
        return True


def outer():
    sorted([2, 1], key=lambda number: print("key:", callers()))
    print("map:", list(map(lambda number: callers(), [1])))
    [Made()].index(Made())


def who_called():
    return inspect.currentframe().f_back.f_code.co_name


outer()
print(list(map(lambda _: who_called(), "a")))
