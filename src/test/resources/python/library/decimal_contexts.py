from decimal import *
import decimal, math, copy
from fractions import Fraction
D=Decimal
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e)
for m in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    print(m, [str(D(x).quantize(D("1"), rounding=m)) for x in ["0.5","-0.5","1.5","2.5","-2.5","1.1","1.9","-1.1","-1.9","5.01","0.49999","10.5"]])
    with localcontext() as ctx:
        ctx.prec=3; ctx.rounding=m
        print(D("1.2345")+0, D("-9.995")+0, D(2)/3, D("12355")*1, D("1e999999")*10 if m!=ROUND_UP and False else "", ctx.rounding)
t(lambda: D("1.5").quantize(D("1"), rounding="x"), lambda: D("1").quantize(D("1e-30")), lambda: D("1.23456").quantize(D(".01")), lambda: D("1").quantize("0.00"), lambda: D("1.234").quantize(0.1), lambda: D("nan").quantize(D("1")), lambda: D("inf").quantize(D("1")), lambda: D("inf").quantize(D("inf")))
for a in [D("1.5"), D("2"), D("-0.25"), D("nan"), D("inf")]:
    for b in [1, 2, 1.5, 0.25, True, Fraction(3,2), "x", None, 2j, float("nan"), float("inf"), [1]]:
        t(lambda: a+b, lambda: b-a, lambda: a*b, lambda: a==b, lambda: a<b, lambda: b>=a, lambda: a/b, lambda: b//a, lambda: b%a, lambda: divmod(b,a), lambda: b**a)
t(lambda: hash(D("1.5"))==hash(1.5)==hash(Fraction(3,2)), lambda: hash(D(10**20))==hash(10**20), lambda: hash(D("snan")), lambda: {D("1.0"): 1}[1], lambda: D("1") in {1, 2}, lambda: sum([D("0.1")]*10), lambda: max(D(1), 2, D("2.5")), lambda: sorted([D("3"), D("1.5"), 2]), lambda: math.sqrt(D("2")), lambda: math.isnan(D("nan")), lambda: pow(D(3), 4, 5), lambda: pow(D(3), 4, D("5")), lambda: pow(D(3), D("1.5"), 5), lambda: pow(2, D(3)), lambda: D(2)**-2, lambda: D("1.1")**10, lambda: D("1.1")**100, lambda: D(2)**100, lambda: D(2)**D("0.5"), lambda: D(4)**D("0.5"), lambda: D(10)**-3, lambda: D(0)**0, lambda: D("1.000000001")**1000000, lambda: D("0.5")**-3, lambda: D(7)**D("2.5"), lambda: D(1)**D("0.3"), lambda: D("1e10")**3, lambda: D(-2)**3, lambda: D(-8)**D("0.333"), lambda: D("inf")**-1, lambda: D(3)**200, lambda: D(10)**1000000)
for spec in ["", "f", ".2f", ".0f", "10.2f", "<10.1f", "^12.3f", "*>12", "+.2f", " .1f", "e", ".3e", "E", "g", ".3g", ".10g", "%", ".1%", ",", ",.2f", "010.2f", "+010.2f", "n", ".5", "=+10.1f", "08,.1f", "015,.2f", ">+8", "G", ".0e", ".0%"]:
    for v in ["1234567.891", "-0.04", "0", "1E+5", "1e-10", "inf", "-nan", "2.5", "12345678901234567890123456789012345.6789", "0E-3", "3.5E+20"]:
        try: print(spec, v, repr(format(D(v), spec)))
        except Exception as e: print(spec, v, type(e).__name__, e)
t(lambda: "%s %r" % (D("1.0"), D("1.0")), lambda: "%.2f" % D("1.239"), lambda: "%d" % D("7.9"), lambda: "{:.3}".format(D("1234.5")), lambda: f"{D('1.5')!r:>20}")
with localcontext(prec=5) as c:
    t(lambda: D(1)/3, lambda: D("123456789"), lambda: +D("123456789"), lambda: c)
t(lambda: D(1)/3)
t(lambda: localcontext(foo=1), lambda: localcontext(prec="x"), lambda: Context(prec=0), lambda: Context(rounding="X"), lambda: setattr(getcontext(), "prec", 0), lambda: setattr(getcontext(), "prec", "a"), lambda: setattr(getcontext(), "rounding", "x"), lambda: setattr(getcontext(), "foo", 1), lambda: setattr(getcontext(), "Emin", 5), lambda: setattr(getcontext(), "clamp", 2), lambda: setcontext(5), lambda: delattr(getcontext(), "prec"))
x=Context(prec=4, rounding=ROUND_DOWN, traps=[Inexact], flags=[], Emax=9, Emin=-9, capitals=0)
t(lambda: x, lambda: x.divide(D(1), D(3)), lambda: x.divide(1, 4), lambda: x.create_decimal("1.23456"), lambda: x.create_decimal("1.2"), lambda: x.create_decimal_from_float(0.5), lambda: x.Etiny(), lambda: x.Etop(), lambda: x.copy(), lambda: x.add("1", 2), lambda: x.add(1, 2), lambda: x.radix())
y=Context(prec=3, Emax=9, Emin=-9, traps=[])
t(lambda: y.multiply(D("5e9"), D(5)), lambda: y.flags[Overflow], lambda: y.divide(D(1), D(0)), lambda: y.sqrt(D(-1)), lambda: y.divide(D("1e-9"), D(1000)), lambda: y.divide(D("1.23e-9"), D(1000)), lambda: y, lambda: y.plus(D("1e20")), lambda: y.minus(D(3)), lambda: y.abs(D(-3)), lambda: y.power(2, 3), lambda: y.power(2, 3, 5), lambda: y.to_sci_string(D("1e5")), lambda: y.to_eng_string(D("1e5")), lambda: y.compare(1, 2), lambda: y.max(1, D("nan")), lambda: y.quantize(D("1.234"), D("0.1")), lambda: y.divmod(7, 2), lambda: y.divide_int(7, 2), lambda: y.remainder(7, 2), lambda: y.fma(2, 3, 4), lambda: y.exp(1), lambda: y.ln(10), lambda: y.log10(2), lambda: y.normalize(D("1.200")), lambda: y.number_class(D(1)), lambda: y.is_zero(0), lambda: y.same_quantum(D("1.0"), D("2.0")), lambda: y.clear_traps(), lambda: y.logical_and(D("1010"), D("110")), lambda: y.logical_or(D("1010"), D("110")), lambda: y.logical_xor(D("1010"), D("111")), lambda: y.next_plus(1), lambda: y.subtract(3, 1), lambda: y.canonical(D(1)), lambda: y.copy_abs(-1), lambda: y.copy_decimal(5), lambda: y.scaleb(1, 2), lambda: y.to_integral_exact(D("1.5")))
getcontext().traps[FloatOperation]=True
t(lambda: D(0.1), lambda: D("1") < 0.5, lambda: D("1")==0.5, lambda: D(1)+0.5)
getcontext().traps[FloatOperation]=False
getcontext().traps[Inexact]=True
t(lambda: D(1)/3)
getcontext().traps[Rounded]=True
t(lambda: D(1)/3)
getcontext().traps[Inexact]=getcontext().traps[Rounded]=False
getcontext().traps[InvalidOperation]=False
t(lambda: D("x"), lambda: D(0)/0, lambda: D("nan")<1, lambda: D(-1).sqrt(), lambda: int(D("nan")), lambda: D("inf")-D("inf"))
getcontext().traps[InvalidOperation]=True
t(lambda: copy.copy(D(1)), lambda: copy.deepcopy([D("1.5")]), lambda: D("1.5").real, lambda: D("1.5").imag, lambda: D("1.5").conjugate(), lambda: isinstance(D(1), __import__("numbers").Number), lambda: isinstance(D(1), __import__("numbers").Real), lambda: D(1).foo, lambda: setattr(D(1), "x", 1), lambda: DecimalTuple(0,(1,),2), lambda: D("1.5").as_tuple().digits, lambda: decimal.MAX_PREC, lambda: decimal.HAVE_THREADS, lambda: IEEEContext(32), lambda: D("12.30").normalize(), lambda: D("1200").normalize(), lambda: D("-0.00").normalize(), lambda: D.__module__, lambda: D, lambda: DivisionByZero.__mro__, lambda: Overflow.__mro__, lambda: FloatOperation.__mro__, lambda: InvalidOperation("x"), lambda: D("NaN") == D("NaN"), lambda: D("sNaN") == 1, lambda: D("NaN") != 1, lambda: D("1").compare("2"), lambda: D(5).max(7), lambda: Fraction(D("0.25")), lambda: D(1)+Fraction(1,2), lambda: round(D("2.675"), 2), lambda: round(D("inf")), lambda: round(D("1.5"), None), lambda: round(D("1.5"), "x"), lambda: D("1.5").__round__(), lambda: getcontext() is getcontext(), lambda: Fraction(1,4)==D("0.25"))
class Money(D):
    def __new__(cls, v): return super().__new__(cls, v)
    def __repr__(self): return f"Money({self})"
m=Money("1.5"); t(lambda: m, lambda: m+1, lambda: type(m*2).__name__, lambda: str(m), lambda: f"{m:.3f}")
import asyncio
async def w(n, p):
    with localcontext() as c:
        c.prec=p
        await asyncio.sleep(0.1)
        print(n, D(1)/3)
async def main(): await asyncio.gather(w("a",5), w("b",9)); print(getcontext().prec)
asyncio.run(main())
def setp(): 
    getcontext().prec=7
setp(); print(D(1)/7)
