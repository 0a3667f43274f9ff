"""Where the carets stand for each kind of expression and statement that fails."""
import traceback
c=[1]; d={}; n=None; x=3
def f(*a, **k): return None
def show():
    print(traceback.format_exc().split("\n",1)[1])
def t0(c=c, d=d, f=f, n=n, x=x):
    {**c, 'z': range(4)}
try: t0()
except Exception: show()
def t1(c=c, d=d, f=f, n=n, x=x):
    {**c}
try: t1()
except Exception: show()
def t2(c=c, d=d, f=f, n=n, x=x):
    {'a': 1, **c, 'b': 2}
try: t2()
except Exception: show()
def t3(c=c, d=d, f=f, n=n, x=x):
    {**d, **c}
try: t3()
except Exception: show()
def t4(c=c, d=d, f=f, n=n, x=x):
    f(**c)
try: t4()
except Exception: show()
def t5(c=c, d=d, f=f, n=n, x=x):
    f(*n)
try: t5()
except Exception: show()
def t6(c=c, d=d, f=f, n=n, x=x):
    f(1, *n)
try: t6()
except Exception: show()
def t7(c=c, d=d, f=f, n=n, x=x):
    f(*[1], *n)
try: t7()
except Exception: show()
def t8(c=c, d=d, f=f, n=n, x=x):
    f(**d, **c)
try: t8()
except Exception: show()
def t9(c=c, d=d, f=f, n=n, x=x):
    f(**d, **{'a': 1}, **{'a': 2})
try: t9()
except Exception: show()
def t10(c=c, d=d, f=f, n=n, x=x):
    [*n]
try: t10()
except Exception: show()
def t11(c=c, d=d, f=f, n=n, x=x):
    (*n, 1)
try: t11()
except Exception: show()
def t12(c=c, d=d, f=f, n=n, x=x):
    {*n}
try: t12()
except Exception: show()
def t13(c=c, d=d, f=f, n=n, x=x):
    {1, *n}
try: t13()
except Exception: show()
def t14(c=c, d=d, f=f, n=n, x=x):
    [1, *n, 2]
try: t14()
except Exception: show()
def t15(c=c, d=d, f=f, n=n, x=x):
    a, b = n
try: t15()
except Exception: show()
def t16(c=c, d=d, f=f, n=n, x=x):
    a, b = 1, 2, 3
try: t16()
except Exception: show()
def t17(c=c, d=d, f=f, n=n, x=x):
    [a, b] = c
try: t17()
except Exception: show()
def t18(c=c, d=d, f=f, n=n, x=x):
    (a, *b) = ()
try: t18()
except Exception: show()
def t19(c=c, d=d, f=f, n=n, x=x):
    for a, b in c: pass
try: t19()
except Exception: show()
def t20(c=c, d=d, f=f, n=n, x=x):
    for a in n: pass
try: t20()
except Exception: show()
def t21(c=c, d=d, f=f, n=n, x=x):
    [q for q in n]
try: t21()
except Exception: show()
def t22(c=c, d=d, f=f, n=n, x=x):
    {q for q in n}
try: t22()
except Exception: show()
def t23(c=c, d=d, f=f, n=n, x=x):
    {q: 1 for q in n}
try: t23()
except Exception: show()
def t24(c=c, d=d, f=f, n=n, x=x):
    (q for q in n)
try: t24()
except Exception: show()
def t25(c=c, d=d, f=f, n=n, x=x):
    sum(q for q in n)
try: t25()
except Exception: show()
def t26(c=c, d=d, f=f, n=n, x=x):
    [p for q in c for p in q]
try: t26()
except Exception: show()
def t27(c=c, d=d, f=f, n=n, x=x):
    x.y.z
try: t27()
except Exception: show()
def t28(c=c, d=d, f=f, n=n, x=x):
    x.y = 1
try: t28()
except Exception: show()
def t29(c=c, d=d, f=f, n=n, x=x):
    x[0][1]
try: t29()
except Exception: show()
def t30(c=c, d=d, f=f, n=n, x=x):
    x[0] = 1
try: t30()
except Exception: show()
def t31(c=c, d=d, f=f, n=n, x=x):
    del x[0]
try: t31()
except Exception: show()
def t32(c=c, d=d, f=f, n=n, x=x):
    del x.y
try: t32()
except Exception: show()
def t33(c=c, d=d, f=f, n=n, x=x):
    x()
try: t33()
except Exception: show()
def t34(c=c, d=d, f=f, n=n, x=x):
    x.real()
try: t34()
except Exception: show()
def t35(c=c, d=d, f=f, n=n, x=x):
    f.q()
try: t35()
except Exception: show()
def t36(c=c, d=d, f=f, n=n, x=x):
    n.a.b.c
try: t36()
except Exception: show()
def t37(c=c, d=d, f=f, n=n, x=x):
    x + n
try: t37()
except Exception: show()
def t38(c=c, d=d, f=f, n=n, x=x):
    x + n + 1
try: t38()
except Exception: show()
def t39(c=c, d=d, f=f, n=n, x=x):
    1 + x * n
try: t39()
except Exception: show()
def t40(c=c, d=d, f=f, n=n, x=x):
    -n
try: t40()
except Exception: show()
def t41(c=c, d=d, f=f, n=n, x=x):
    not n.a
try: t41()
except Exception: show()
def t42(c=c, d=d, f=f, n=n, x=x):
    x < n
try: t42()
except Exception: show()
def t43(c=c, d=d, f=f, n=n, x=x):
    x in n
try: t43()
except Exception: show()
def t44(c=c, d=d, f=f, n=n, x=x):
    n in x
try: t44()
except Exception: show()
def t45(c=c, d=d, f=f, n=n, x=x):
    x if n.a else 1
try: t45()
except Exception: show()
def t46(c=c, d=d, f=f, n=n, x=x):
    n.a if x else 1
try: t46()
except Exception: show()
def t47(c=c, d=d, f=f, n=n, x=x):
    lambda: n.a
try: t47()
except Exception: show()
def t48(c=c, d=d, f=f, n=n, x=x):
    (lambda: n.a)()
try: t48()
except Exception: show()
def t49(c=c, d=d, f=f, n=n, x=x):
    f'{n.a}'
try: t49()
except Exception: show()
def t50(c=c, d=d, f=f, n=n, x=x):
    f'{x:{n}}'
try: t50()
except Exception: show()
def t51(c=c, d=d, f=f, n=n, x=x):
    f'{x!r:>q}'
try: t51()
except Exception: show()
def t52(c=c, d=d, f=f, n=n, x=x):
    f'{x:q}'
try: t52()
except Exception: show()
def t53(c=c, d=d, f=f, n=n, x=x):
    assert n.a
try: t53()
except Exception: show()
def t54(c=c, d=d, f=f, n=n, x=x):
    assert not x, n.a
try: t54()
except Exception: show()
def t55(c=c, d=d, f=f, n=n, x=x):
    raise n
try: t55()
except Exception: show()
def t56(c=c, d=d, f=f, n=n, x=x):
    raise x
try: t56()
except Exception: show()
def t57(c=c, d=d, f=f, n=n, x=x):
    raise ValueError from x
try: t57()
except Exception: show()
def t58(c=c, d=d, f=f, n=n, x=x):
    with n: pass
try: t58()
except Exception: show()
def t59(c=c, d=d, f=f, n=n, x=x):
    with x as y: pass
try: t59()
except Exception: show()
def t62(c=c, d=d, f=f, n=n, x=x):
    y
try: t62()
except Exception: show()
def t63(c=c, d=d, f=f, n=n, x=x):
    del y
try: t63()
except Exception: show()
def t64(c=c, d=d, f=f, n=n, x=x):
    global_
try: t64()
except Exception: show()
def t65(c=c, d=d, f=f, n=n, x=x):
    x += n
try: t65()
except Exception: show()
def t66(c=c, d=d, f=f, n=n, x=x):
    x **= 'a'
try: t66()
except Exception: show()
def t67(c=c, d=d, f=f, n=n, x=x):
    c += 3
try: t67()
except Exception: show()
def t68(c=c, d=d, f=f, n=n, x=x):
    c[0] += 'a'
try: t68()
except Exception: show()
def t69(c=c, d=d, f=f, n=n, x=x):
    n.a += 1
try: t69()
except Exception: show()
def t70(c=c, d=d, f=f, n=n, x=x):
    c[5] += 1
try: t70()
except Exception: show()
def t71(c=c, d=d, f=f, n=n, x=x):
    x @ x
try: t71()
except Exception: show()
def t72(c=c, d=d, f=f, n=n, x=x):
    (x
     + n)
try: t72()
except Exception: show()
def t73(c=c, d=d, f=f, n=n, x=x):
    f(
     n.a)
try: t73()
except Exception: show()
def t74(c=c, d=d, f=f, n=n, x=x):
    c[
     5]
try: t74()
except Exception: show()
def t75(c=c, d=d, f=f, n=n, x=x):
    x = (y :=
     n.a)
try: t75()
except Exception: show()
def t76(c=c, d=d, f=f, n=n, x=x):
    n[0].b
try: t76()
except Exception: show()
def t77(c=c, d=d, f=f, n=n, x=x):
    n()()[0]
try: t77()
except Exception: show()
def t78(c=c, d=d, f=f, n=n, x=x):
    c[0].q(1)
try: t78()
except Exception: show()
def t79(c=c, d=d, f=f, n=n, x=x):
    c.index(5)
try: t79()
except Exception: show()
def t80(c=c, d=d, f=f, n=n, x=x):
    c[1:2:0]
try: t80()
except Exception: show()
def t81(c=c, d=d, f=f, n=n, x=x):
    c['a':]
try: t81()
except Exception: show()
def t82(c=c, d=d, f=f, n=n, x=x):
    int('z')
try: t82()
except Exception: show()
def t83(c=c, d=d, f=f, n=n, x=x):
    int(
    'z'
    )
try: t83()
except Exception: show()
def t84(c=c, d=d, f=f, n=n, x=x):
    d['k']['j']
try: t84()
except Exception: show()
def t85(c=c, d=d, f=f, n=n, x=x):
    print(n.x, file=3)
try: t85()
except Exception: show()
def t86(c=c, d=d, f=f, n=n, x=x):
    class A(x): pass
try: t86()
except Exception: show()
def t87(c=c, d=d, f=f, n=n, x=x):
    class A(metaclass=n.q): pass
try: t87()
except Exception: show()
def t88(c=c, d=d, f=f, n=n, x=x):
    @n.q
    def g(): pass
try: t88()
except Exception: show()
def t89(c=c, d=d, f=f, n=n, x=x):
    def g(a=n.q): pass
try: t89()
except Exception: show()
def t90(c=c, d=d, f=f, n=n, x=x):
    def g(a: n.q): pass
try: t90()
except Exception: show()
def t91(c=c, d=d, f=f, n=n, x=x):
    type T = n.q
try: t91()
except Exception: show()
def t92(c=c, d=d, f=f, n=n, x=x):
    match n.q:
     case 1: pass
try: t92()
except Exception: show()
def t93(c=c, d=d, f=f, n=n, x=x):
    match x:
     case n.q: pass
try: t93()
except Exception: show()
def t94(c=c, d=d, f=f, n=n, x=x):
    match x:
     case int(1, 2): pass
try: t94()
except Exception: show()
def t95(c=c, d=d, f=f, n=n, x=x):
    match x:
     case int(n=n.q): pass
try: t95()
except Exception: show()
def t96(c=c, d=d, f=f, n=n, x=x):
    match x:
     case y if n.q: pass
try: t96()
except Exception: show()
def t97(c=c, d=d, f=f, n=n, x=x):
    try: pass
    finally: n.q
try: t97()
except Exception: show()
def t98(c=c, d=d, f=f, n=n, x=x):
    try: n.q
    finally: pass
try: t98()
except Exception: show()
def t99(c=c, d=d, f=f, n=n, x=x):
    while n.q: pass
try: t99()
except Exception: show()
def t100(c=c, d=d, f=f, n=n, x=x):
    if n.q: pass
    elif 1: pass
try: t100()
except Exception: show()
def t102(c=c, d=d, f=f, n=n, x=x):
    x = y = n.q
try: t102()
except Exception: show()
def t103(c=c, d=d, f=f, n=n, x=x):
    x, y = n.q
try: t103()
except Exception: show()
def t104(c=c, d=d, f=f, n=n, x=x):
    n.q, y = 1, 2
try: t104()
except Exception: show()
def t105(c=c, d=d, f=f, n=n, x=x):
    [n.q for _ in c]
try: t105()
except Exception: show()
def t106(c=c, d=d, f=f, n=n, x=x):
    [1 for _ in c if n.q]
try: t106()
except Exception: show()
def t107(c=c, d=d, f=f, n=n, x=x):
    {n.q: 1}
try: t107()
except Exception: show()
def t108(c=c, d=d, f=f, n=n, x=x):
    {1: n.q}
try: t108()
except Exception: show()
def t109(c=c, d=d, f=f, n=n, x=x):
    {n: n, c: 1}
try: t109()
except Exception: show()
def t110(c=c, d=d, f=f, n=n, x=x):
    {c}
try: t110()
except Exception: show()
def t111(c=c, d=d, f=f, n=n, x=x):
    {1, c}
try: t111()
except Exception: show()
def t112(c=c, d=d, f=f, n=n, x=x):
    d[c]
try: t112()
except Exception: show()
def t113(c=c, d=d, f=f, n=n, x=x):
    {}.get(c)
try: t113()
except Exception: show()
def t114(c=c, d=d, f=f, n=n, x=x):
    d[c] = 1
try: t114()
except Exception: show()
def t115(c=c, d=d, f=f, n=n, x=x):
    x[1, 2]
try: t115()
except Exception: show()
def t116(c=c, d=d, f=f, n=n, x=x):
    x[1:2]
try: t116()
except Exception: show()
def t117(c=c, d=d, f=f, n=n, x=x):
    f(a=n.q)
try: t117()
except Exception: show()
def t118(c=c, d=d, f=f, n=n, x=x):
    f(*c, **n.q)
try: t118()
except Exception: show()
def t119(c=c, d=d, f=f, n=n, x=x):
    f(1)(2)
try: t119()
except Exception: show()
def t120(c=c, d=d, f=f, n=n, x=x):
    '%d' % 'a'
try: t120()
except Exception: show()
def t121(c=c, d=d, f=f, n=n, x=x):
    'a' + 1
try: t121()
except Exception: show()
def t122(c=c, d=d, f=f, n=n, x=x):
    1 / 0
try: t122()
except Exception: show()
def t123(c=c, d=d, f=f, n=n, x=x):
    1 // 0
try: t123()
except Exception: show()
def t124(c=c, d=d, f=f, n=n, x=x):
    x % 0
try: t124()
except Exception: show()
def t125(c=c, d=d, f=f, n=n, x=x):
    2 ** 'a'
try: t125()
except Exception: show()
def t126(c=c, d=d, f=f, n=n, x=x):
    0 ** -1
try: t126()
except Exception: show()
def t127(c=c, d=d, f=f, n=n, x=x):
    (1).foo
try: t127()
except Exception: show()
def t128(c=c, d=d, f=f, n=n, x=x):
    'abc'.foo.bar
try: t128()
except Exception: show()
def t129(c=c, d=d, f=f, n=n, x=x):
    [].pop()
try: t129()
except Exception: show()
def t130(c=c, d=d, f=f, n=n, x=x):
    {}.popitem()
try: t130()
except Exception: show()
def t131(c=c, d=d, f=f, n=n, x=x):
    set().pop()
try: t131()
except Exception: show()
def t132(c=c, d=d, f=f, n=n, x=x):
    next(iter([]))
try: t132()
except Exception: show()
def t133(c=c, d=d, f=f, n=n, x=x):
    yield_ = (1 for _ in n)
try: t133()
except Exception: show()
def t134(c=c, d=d, f=f, n=n, x=x):
    exec('n.q')
try: t134()
except Exception: show()
def t135(c=c, d=d, f=f, n=n, x=x):
    eval('n.q')
try: t135()
except Exception: show()
def t136(c=c, d=d, f=f, n=n, x=x):
    print(*n)
try: t136()
except Exception: show()
def t137(c=c, d=d, f=f, n=n, x=x):
    print(**n)
try: t137()
except Exception: show()
def t138(c=c, d=d, f=f, n=n, x=x):
    x if x.a else x.b
try: t138()
except Exception: show()
def t139(c=c, d=d, f=f, n=n, x=x):
    x and n.a
try: t139()
except Exception: show()
def t140(c=c, d=d, f=f, n=n, x=x):
    n or x.a
try: t140()
except Exception: show()
def t141(c=c, d=d, f=f, n=n, x=x):
    x == n.a
try: t141()
except Exception: show()
def t142(c=c, d=d, f=f, n=n, x=x):
    x is n.a
try: t142()
except Exception: show()
def t143(c=c, d=d, f=f, n=n, x=x):
    [x, n.a][0]
try: t143()
except Exception: show()
def t144(c=c, d=d, f=f, n=n, x=x):
    f(x)[n.a]
try: t144()
except Exception: show()
def t145(c=c, d=d, f=f, n=n, x=x):
    t'{n.a}'
try: t145()
except Exception: show()
def t146(c=c, d=d, f=f, n=n, x=x):
    t'{x:{n.a}}'
try: t146()
except Exception: show()
def t148(c=c, d=d, f=f, n=n, x=x):
    c.append(1).b
try: t148()
except Exception: show()
def t149(c=c, d=d, f=f, n=n, x=x):
    1 .a
try: t149()
except Exception: show()
def t150(c=c, d=d, f=f, n=n, x=x):
    super().x
try: t150()
except Exception: show()
def t151(c=c, d=d, f=f, n=n, x=x):
    (yield_)
try: t151()
except Exception: show()
def t152(c=c, d=d, f=f, n=n, x=x):
    -'a'
try: t152()
except Exception: show()
def t153(c=c, d=d, f=f, n=n, x=x):
    ~1.5
try: t153()
except Exception: show()
def t154(c=c, d=d, f=f, n=n, x=x):
    +'a'
try: t154()
except Exception: show()
def t155(c=c, d=d, f=f, n=n, x=x):
    x<n<x
try: t155()
except Exception: show()
def t156(c=c, d=d, f=f, n=n, x=x):
    x<5<n
try: t156()
except Exception: show()
def t157(c=c, d=d, f=f, n=n, x=x):
    (x)<(n)
try: t157()
except Exception: show()
def t158(c=c, d=d, f=f, n=n, x=x):
    x  +  n
try: t158()
except Exception: show()
def t159(c=c, d=d, f=f, n=n, x=x):
    ( x ) + ( n )
try: t159()
except Exception: show()
def t160(c=c, d=d, f=f, n=n, x=x):
    x +n
try: t160()
except Exception: show()
def t161(c=c, d=d, f=f, n=n, x=x):
    x+ n
try: t161()
except Exception: show()
def t162(c=c, d=d, f=f, n=n, x=x):
    c [ 9 ]
try: t162()
except Exception: show()
def t163(c=c, d=d, f=f, n=n, x=x):
    f ( n . a )
try: t163()
except Exception: show()
def t164(c=c, d=d, f=f, n=n, x=x):
    x . y
try: t164()
except Exception: show()
def t165(c=c, d=d, f=f, n=n, x=x):
    (f)(*n)
try: t165()
except Exception: show()
def t166(c=c, d=d, f=f, n=n, x=x):
    c[0](1)
try: t166()
except Exception: show()
def t167(c=c, d=d, f=f, n=n, x=x):
    (c[0])(1)
try: t167()
except Exception: show()
def t168(c=c, d=d, f=f, n=n, x=x):
    f(x)(1)
try: t168()
except Exception: show()
def t169(c=c, d=d, f=f, n=n, x=x):
    'a'.join(c)
try: t169()
except Exception: show()
def t170(c=c, d=d, f=f, n=n, x=x):
    'é'.foo
try: t170()
except Exception: show()
def t171(c=c, d=d, f=f, n=n, x=x):
    'é' + n
try: t171()
except Exception: show()
def t172(c=c, d=d, f=f, n=n, x=x):
    f('é', n.a)
try: t172()
except Exception: show()
