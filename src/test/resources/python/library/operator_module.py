import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul(2, 3), op.truediv(1, 4), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.not_(0), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lt(1, 2), op.eq(1, 1.0), op.contains([1], 1), op.getitem([5], 0), op.concat("a", "b"), op.is_(None, None), op.truth([]), op.index(5), op.countOf([1, 1], 1), op.lshift(1, 3))
d = {}
op.setitem(d, "k", 1)
print(d, op.itemgetter(slice(1, 3))("abcd"), op.attrgetter("__class__.__name__")(5), op.methodcaller("split", ",")("a,b"), op.iadd([1], [2]))
