"""Operators as functions."""

from _operator import *
from _operator import add, and_, concat, contains, delitem, floordiv, getitem, index, inv, invert, lshift, matmul
from _operator import attrgetter, itemgetter, methodcaller, mod, mul, neg, not_, or_, pos, pow, rshift, setitem
from _operator import abs, countOf, eq, ge, gt, iadd, iconcat, le, lt, ne, sub, truediv, xor

__lt__, __le__, __eq__, __ne__, __ge__, __gt__ = lt, le, eq, ne, ge, gt
__not__, __abs__, __add__, __and__, __floordiv__, __index__ = not_, abs, add, and_, floordiv, index
__inv__, __invert__, __lshift__, __mod__, __mul__, __matmul__ = inv, invert, lshift, mod, mul, matmul
__neg__, __or__, __pos__, __pow__, __rshift__, __sub__ = neg, or_, pos, pow, rshift, sub
__truediv__, __xor__, __concat__, __contains__ = truediv, xor, concat, contains
__delitem__, __getitem__, __setitem__, __iadd__, __iconcat__ = delitem, getitem, setitem, iadd, iconcat
