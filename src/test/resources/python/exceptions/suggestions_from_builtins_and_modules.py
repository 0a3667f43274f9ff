import collections
import inspect
import traceback
import typing
import weakref


def attempt(action):
    try:
        action()
    except (NameError, AttributeError, ImportError):
        print(traceback.format_exc().splitlines()[-1])


def from_inspect():
    from inspect import signatur


for action in (
    lambda: rint,
    lambda: ip,
    lambda: ma,
    lambda: st,
    lambda: nxt,
    lambda: Valueerror,
    lambda: typing.NaamedTuple,
    lambda: inspect.isgenertaorfunction,
    lambda: inspect.signatur,
    lambda: collections.Chainmap,
    lambda: weakref.WeakSt,
    from_inspect,
):
    attempt(action)
