from decimal import *
import decimal
D=Decimal
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e, type(e).__mro__[1].__name__)
c=getcontext()
t(lambda: c.flags, lambda: c.traps, lambda: c, lambda: ExtendedContext, lambda: BasicContext, lambda: DefaultContext, lambda: str(c))
for s in ["1", "-1.50", "1e5", "1E-7", "0.000001", "0.0000001", "1e-6", "-0", "0e5", "0.00", "Infinity", "-inf", "NaN", "sNaN", "nan123", "-sNaN5", " 1.5 ", "1_000.5", "+3", ".5", "5.", "1e+400", "123456789012345678901234567890123456789", "1E+3", "12E-10", "0E-10", "", "x", "1.2.3", "1e", "--1", "٣", "1e999999999999", "infinit", "NaN-1"]:
    t(lambda: D(s), lambda: str(D(s)), lambda: D(s).as_tuple(), lambda: D(s).to_eng_string(), lambda: D(s).adjusted(), lambda: (D(s).is_zero(), D(s).is_signed(), D(s).is_finite(), D(s).is_normal(), D(s).is_subnormal(), D(s).is_nan(), D(s).is_snan(), D(s).is_qnan(), D(s).is_infinite(), D(s).is_canonical()), lambda: D(s).number_class(), lambda: +D(s), lambda: -D(s), lambda: abs(D(s)), lambda: bool(D(s)))
t(lambda: D(0.1), lambda: D(5), lambda: D(True), lambda: D((1,(1,2,3),-2)), lambda: D((0,(0,),"F")), lambda: D((0,(1,),"n")), lambda: D([1,(1,),0]), lambda: D((2,(1,),0)), lambda: D((0,(11,),0)), lambda: D((0,(1,))), lambda: D(None), lambda: D(b"1"), lambda: D(1j), lambda: D(), lambda: D(D("1.5")), lambda: D(float("inf")), lambda: D(float("nan")), lambda: D(value="3"), lambda: D("1", None), lambda: D.from_float(0.5), lambda: D.from_float(3), lambda: D.from_float("x"), lambda: D.from_number(3), lambda: D.from_number("3"), lambda: D.from_number(0.25))
pairs=[("1","3"),("10","4"),("-7","2"),("7","-2"),("1.10","2.2"),("0","5"),("5","0"),("0","0"),("-5","0"),("inf","1"),("1","inf"),("inf","inf"),("inf","-inf"),("nan","1"),("1","nan"),("snan","1"),("1e30","1"),("1e-30","1"),("123.456","1e-3"),("1e20","3"),("-0","0"),("0","-0"),("1E+5","1e2"),("2","0.5"),("-8","3"),("2","-3"),("0","-1"),("0.1","10"),("9","0.5"),("10","28"),("-2","0.5"),("1e40","7"),("99999999999999999999999999999","1"),("1.5","1.50"),("5","1e40")]
for a,b in pairs:
    A,B=D(a),D(b)
    print(a,b)
    t(lambda: A+B, lambda: A-B, lambda: A*B, lambda: A/B, lambda: A//B, lambda: A%B, lambda: divmod(A,B), lambda: A**B, lambda: A==B, lambda: A!=B, lambda: A<B, lambda: A<=B, lambda: A>B, lambda: A>=B, lambda: A.compare(B), lambda: A.compare_total(B), lambda: A.max(B), lambda: A.min(B), lambda: A.max_mag(B), lambda: A.min_mag(B), lambda: A.quantize(B), lambda: A.remainder_near(B), lambda: A.copy_sign(B), lambda: A.same_quantum(B), lambda: A.next_toward(B), lambda: A.compare_signal(B), lambda: A.compare_total_mag(B), lambda: A.scaleb(B), lambda: A.fma(B, D(2)), lambda: A.shift(B), lambda: A.rotate(B))
for s in ["2","0.5","10","1","0","-1","100","1e-10","123.456","inf","-inf","nan","1e5","2.50","4","0.0004","1e3","12345678901234567890123456789012345"]:
    A=D(s); print(s)
    t(lambda: A.sqrt(), lambda: A.exp() if abs(A)<1000 or not A.is_finite() else None, lambda: A.ln(), lambda: A.log10(), lambda: A.normalize(), lambda: A.to_integral_value(), lambda: A.to_integral_exact(), lambda: A.to_integral(ROUND_UP), lambda: A.next_plus(), lambda: A.next_minus(), lambda: A.logb(), lambda: int(A), lambda: float(A), lambda: round(A), lambda: round(A,1), lambda: round(A,-1), lambda: A.as_integer_ratio(), lambda: __import__("math").floor(A), lambda: __import__("math").ceil(A), lambda: __import__("math").trunc(A), lambda: complex(A), lambda: A.logical_invert(), lambda: A.is_integer() if hasattr(A,"is_integer") else "no")
c.clear_flags(); D(1)/D(3); print(c, [f for f in c.flags if c.flags[f]])
