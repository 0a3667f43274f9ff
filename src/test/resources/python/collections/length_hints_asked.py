class L:
    def __init__(self, n, log=True): self.n=n
    def __iter__(self):
        print("iter"); return iter(range(self.n))
    def __len__(self):
        print("len"); return self.n
class H:
    def __iter__(self): print("iter"); return self
    def __init__(self): self.i=0
    def __next__(self):
        self.i+=1
        if self.i>2: raise StopIteration
        return self.i
    def __length_hint__(self):
        print("hint"); return 10
print(list(L(3)))
print(list(H()))
print(tuple(L(2)))
print(tuple(H()))
print(set(L(2)))
print(frozenset(H()))
print(sorted(L(2)))
print([*L(2)])
print((*L(2),))
print({*L(2)})
x=[]; x.extend(L(2)); print(x)
x+=L(2); print(x)
x[1:2]=L(2); print(x)
print(bytes(L(2)))
print(bytearray(L(2)))
print(sum(L(3)), max(L(3)), min(L(3)), any(L(2)), all(L(2)))
print(dict.fromkeys(L(2)))
a,b=L(2)
a,*b=L(3)
print(a,b)
print(''.join(str(i) for i in L(2)))
print(list(map(str,L(2))))
print(list(zip(L(2),L(2))))
print(list(enumerate(L(2))))
print(list(filter(None,L(2))))
print(list(reversed([1,2])))
def f(*a): return a
print(f(*L(2)))
print(','.join(['a']))
import collections
print(collections.deque(L(2)))
print(collections.Counter(L(2)))
class B:
    def __init__(s,v): s.v=v
    def __iter__(s): return iter([1])
    def __len__(s):
        if isinstance(s.v,Exception): raise s.v
        return s.v
for v in (-1,'a',2.5,ValueError('v'),TypeError('t'),AttributeError('a'),10**30, None):
    for fn in (list,tuple,set,bytes,lambda x:[].extend(x),sorted,lambda x:[*x]):
        try: print(v, fn(B(v)))
        except BaseException as e: print(repr(v), type(e).__name__, e)
class C(B):
    __len__=None
    def __length_hint__(s):
        if isinstance(s.v,Exception): raise s.v
        return s.v
class D(B):
    def __len__(s): raise TypeError('nolen')
    def __length_hint__(s):
        print('dh'); return 1
class E:
    def __init__(s,v): s.v=v
    def __iter__(s): return iter([1])
    def __length_hint__(s):
        if isinstance(s.v,Exception): raise s.v
        return s.v
for c in (C,D,E):
  for v in (-1,'a',2.5,ValueError('v'),TypeError('t'),10**30, None, NotImplemented):
    for fn in (list,tuple,):
        try: print(v, fn(c(v)))
        except BaseException as e: print(repr(v), type(e).__name__, e)
import operator
print(operator.length_hint(H()), operator.length_hint(iter([1,2])), operator.length_hint(5,9))
class It:
    def __iter__(s): print('i'); return H()
print(list(It()))
class MyList(list):
    def __len__(s): print('mylen'); return 1
    def __iter__(s): print('myiter'); return iter([7,8])
print(list(MyList([1,2,3])), tuple(MyList([1,2])), [*MyList([1])], sorted(MyList([1])))
