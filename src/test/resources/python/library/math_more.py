import math
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
vals=[0.0,-0.0,0.5,1,-1,2.5,10,-3.7,100,1e10,1e308,5e-324,float("inf"),float("-inf"),float("nan"),True,10**400,"x",None]
for n in ["sqrt","exp","exp2","expm1","log","log2","log10","log1p","sin","cos","tan","asin","acos","atan","sinh","cosh","tanh","asinh","acosh","atanh","ceil","floor","trunc","fabs","gamma","lgamma","erf","erfc","isfinite","isinf","isnan","degrees","radians","modf","frexp","cbrt","ulp","isqrt","factorial"]:
    for v in vals:
        if n=="factorial" and v in (1e10,1e308,10**400): continue
        try: r=getattr(math,n)(v); r=f"{r:.12g}" if isinstance(r,float) else repr(r)[:80]
        except BaseException as e: r=f"{type(e).__name__} {e}"
        print(n, repr(v)[:20], r)
t(lambda: math.pow(2,3), lambda: math.pow(-2,0.5), lambda: math.pow(0,-1), lambda: math.pow(1e300,2), lambda: math.fmod(7,3), lambda: math.fmod(-7,3), lambda: math.fmod(1,0), lambda: math.remainder(7,3), lambda: math.remainder(1,0), lambda: math.copysign(1,-0.0), lambda: math.hypot(3,4), lambda: math.hypot(), lambda: math.hypot(1,2,3), lambda: math.dist([1,2],[4,6]), lambda: math.dist([1],[1,2]), lambda: math.atan2(1,-1), lambda: math.ldexp(1,10), lambda: math.ldexp(1,5000), lambda: math.gcd(12,18,24), lambda: math.gcd(), lambda: math.gcd(1.5), lambda: math.lcm(4,6), lambda: math.lcm(), lambda: math.lcm(0,3), lambda: math.comb(5,2), lambda: math.comb(5,7), lambda: math.comb(-1,2), lambda: math.perm(5), lambda: math.perm(5,2), lambda: math.perm(5,-1), lambda: math.prod([1,2,3]), lambda: math.prod([], start=5), lambda: math.prod([1.5,2]), lambda: math.fsum([0.1]*10), lambda: math.fsum([1e308,1e308]), lambda: math.fsum([float("inf"),float("-inf")]), lambda: math.sumprod([1,2],[3,4]), lambda: math.sumprod([1],[1,2]), lambda: math.isclose(1,1.0000000001), lambda: math.isclose(1,1.1,rel_tol=0.2), lambda: math.isclose(1,2,abs_tol=-1), lambda: math.nextafter(1,2), lambda: math.nextafter(1,2,steps=3), lambda: math.fma(2,3,4), lambda: math.log(8,2), lambda: math.log(10**400), lambda: math.log(2,1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log10(1000), lambda: math.log2(2**1000), lambda: math.log(100,10), lambda: math.factorial(20), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.isqrt(10**30), lambda: math.isqrt(-1), lambda: math.pi, lambda: math.e, lambda: math.tau, lambda: math.inf, lambda: math.nan, lambda: math.ceil(2**70), lambda: math.floor(1e20), lambda: math.trunc("x"), lambda: math.sqrt(), lambda: math.sqrt(1,2), lambda: math.comb(10**3, 3), lambda: math.perm(3.5), lambda: math.exp(1000), lambda: math.sin("x"), lambda: math.cosh(1000), lambda: math.log(2.5, "x"), lambda: math.foo)
class C:
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
    def __trunc__(self): return "trunc"
    def __float__(self): return 2.0
    def __index__(self): return 7
t(lambda: math.ceil(C()), lambda: math.floor(C()), lambda: math.trunc(C()), lambda: math.sqrt(C()), lambda: math.gcd(C(), 14), lambda: math.factorial(C()))
