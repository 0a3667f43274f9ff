import contextvars, re
from contextvars import ContextVar, Token, Context, copy_context
def r(o): return re.sub(r'0x[0-9a-f]+','0x0',repr(o))
def tr(f, *a, **k):
    try: return r(f(*a, **k))
    except BaseException as e: return f'{type(e).__name__}: {r(e.args)}'
v = ContextVar('v'); d = ContextVar('d', default=42)
print(r(v), r(d), v.name, tr(v.get), tr(v.get, 1), d.get(), d.get(7), tr(v.get, default=3))
for a, k in (((), {}), ((5,), {}), (('a', 1), {}), (('a',), {'default': 1}), (('a',), {'x': 1})):
    print(tr(ContextVar, *a, **k))
t = v.set(1); print(r(t), t.var is v, t.old_value is Token.MISSING, r(Token.MISSING))
t2 = v.set(2); print(t2.old_value, v.get()); v.reset(t2); print(v.get(), r(t2))
print(tr(v.reset, t2)); v.reset(t); print(tr(v.get), tr(v.reset, 5), tr(d.reset, t))
t = v.set('x'); print(tr(copy_context().run, v.reset, t))
with v.set('in with') as tok: print(v.get(), r(tok), tok.old_value)
print(v.get(), tr(v.reset, tok))
try:
    with v.set('err'): 1/0
except ZeroDivisionError: print(v.get())
tok = v.set('m'); v.reset(tok)
try:
    with tok: print('entered used')
except RuntimeError as e: print(r(e))
tok = d.set(1)
try:
    with tok: d.reset(tok)
except RuntimeError as e: print(r(e))
print(tr(Token), tr(lambda: type('S', (ContextVar,), {})), tr(lambda: type('S', (Token,), {})), tr(lambda: type('S', (Context,), {})))
c = copy_context(); print(len(c), v in c, c[v], tr(lambda: c['v']), tr(lambda: 'v' in c), c.get(v), c.get(d, 'no'), tr(c.get, 'q'))
print(tr(lambda: c[ContextVar('zz')]), sorted(k.name for k in c.keys()), list(c.values()), type(c.items()).__name__ == 'list')
e = Context(); print(len(e), e == Context(), e != c, tr(hash, e), tr(e.run), tr(e.run, 5), e.run(tr, v.get), tr(Context, 1))
def f(a, *, b): v.set(a + b); return v.get()
print(c.run(f, 1, b=2), c[v], v.get(), c.copy() == c, c.copy() is c)
print(ContextVar[int], tr(setattr, v, 'name', 'q'), tr(setattr, v, 'x', 1), hash(v) == hash(v), tr(lambda: c.__setitem__(v, 1)))
print([n for n in dir(v) if not n.startswith('_')], [n for n in dir(t) if not n.startswith('_')], [n for n in dir(c) if not n.startswith('_')])
def gen():
    with v.set('g'):
        yield v.get()
        yield v.get()
g = gen(); print(next(g), v.get()); g.close(); print(v.get())
