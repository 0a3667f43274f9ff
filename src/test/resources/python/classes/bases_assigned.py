class A: pass
class B(A): pass
try: A.__bases__ = (B,)
except TypeError as e: print(e)
try:
 class C(A, B): pass
except TypeError as e: print(e)
try:
 class D(A, A): pass
except TypeError as e: print(e)
try: A.__bases__ = ()
except TypeError as e: print(e)
try: A.__bases__ = (int,)
except TypeError as e: print(e)
class E: pass
class F: pass
class G(E): pass
G.__bases__ = (F,)
print(G.__mro__)
