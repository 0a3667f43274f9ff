# Ends: RecursionError.
import sys

sys.setrecursionlimit(10**9)


def key(x):
    return sorted([1, 2], key=key)


key(1)
