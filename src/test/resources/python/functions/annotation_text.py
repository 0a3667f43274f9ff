from __future__ import annotations
class C:
    a: lambda *, k: 1
    b: lambda **k: 1
    c: lambda x, /, y=2, *z, w, v=3, **u: 1
    d: x[a,]
    e: x[*a]
    f: (a<b)<c
    g: -(a+b)
    h: (-a)**b
    i: not (not a)
    j: (lambda: 1)()
    k: 1.5.real
    l: f"{x!s}{'a'}{{}}{y=}"
    m: 1e999
    n: {a: b for (a, b) in c if d if e}
    o: x if (lambda: 1) else y
    p: (a if b else c)(d)
    q: [*(a or b)]
    r: f(*(a or b))
    s: f(**a|b)
    t: u'x'
    u: f((i for i in x), 2)
    v: 1e999j
    w: (a if b else c) if d else (e if f else g)
    x: not a == b
    y: (not a) == b
    z: a or (b or c)
    aa: (a and b) or c
    ab: (a, b) + c
    ac: x[(a, b):c]
    ad: x[a:b, (c, d)]
    ae: [x for x in (lambda: y, 1)]
    af: [x for x in (a if b else c) if (a if b else c)]
    ag: {**a, 'b': (c, d)}
    ah: (lambda: a) or b
    ai: a[b].c
    aj: 'a'.b
    ak: (-1).real
    al: ~(-a)
    am: - (not a)
    an: a - (-b)
    ao: a << (b << c)
    ap: True
    aq: None
    ar: f'{a:{b}}' 'c"' "d'"
    at: f'{a + b}{(lambda: 1)}{ {1: 2} }'
    au: [(a for b in c) for d in e]
    av: {a for b in c}
    aw: f(a=b if c else d)
    ax: (a, (b, c), [d])
    ay: x[()]
    az: -a ** -b
    ba: (a + b) * c
    bb: a + b * c
    bc: a * (b / c)
    bd: a is (not b)
    be: x[a if b else c]
    bf: x[lambda: 1]
    bg: "it's"
    bh: f"{a!r:>10}"
    bi: b'x"\''
    bk: (a, *b)
    bl: f"a\nb{c}"
    bm: f""
    bn: x . y
    bo: 'a' f'{b}'
    bp: a[::]
    bq: a[:b]
    br: a[b::c]
    bs: lambda: (yield_)
    bt: 100000000000000000000
    bu: a < (b if c else d)
    bv: a if b else lambda: c
    bw: [lambda: a, b]
    bx: f(lambda: a)
    by: (*a,)
    bz: a[(*b,)]
    ca: [a for b in c for d in e if f or g]
    cb: t'{a!r:>3} x'
    cc: f'{a.b["x"]}'
    cd: 1_000j
    ce: a and (b and c)
    cf: -1 .real
    cg: 1 .real
    ch: 1e300 .real
    ci: 2j.real
for k, v in C.__annotations__.items(): print(k, v)
def g(a: a[1:2,::3], b: x[()], c: (1,), d: (), e: a<b<c, f: {1,2}, g: [i for i in x if i], h: a or b and c, i: (a or b) and c, j: f'x{a}y{b!r:>{w}}', k: b'ab', l: 1e10, m: 1j, n: ..., o: yield_, p: a.b.c(1,*x,k=2,**z), q: a if (b if c else d) else e, r: x[a,*b], s: (1,2), t: 0x10, u: 10_000, v: 'it''s', w: not (a and b), x: -(-a), y: (a,b)[0], z: 5 .real): ...
for k, v in g.__annotations__.items(): print(k, v)
class C:
    x: List[ 'int' ]
    y: Optional[int]|None = None
    z: t'a{b}c' = 2
print(C.__annotations__)
def h(a: await_(1), b: {k:v for k,v in x}, c: (i for i in x), d: f((i for i in x)), e: a@b, f: a//b%c, g: ~a, h: a is not b, i: a not in b, j: lambda: (1,2), k: lambda *a, **k: a, l: {}, m: set(), n: 1_0.5, o: "a\nb", p: 'a"b', q: a**-b, r: (a**b)**c, s: a**b**c, t:(a+b)*(c-d), u: a-(b-c), v: (a,b), w: [ (a,b) ], x: x[(a,b)], y: "\u00e9", z: -1): ...
for k, v in h.__annotations__.items(): print(k, v)
