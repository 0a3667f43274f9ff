# Ends: RecursionError or time or memory.
import sys

sys.setrecursionlimit(10**9)


def again():
    return again()


again()
