from fractions import Fraction
import random
R = random.Random(4)
for i in range(250):
    f = Fraction(R.randrange(-10**R.randrange(1, 9), 10**R.randrange(1, 9)), R.randrange(1, 10**R.randrange(1, 7))) * R.choice([1, 1, 1, 0, Fraction(1, 10**9)])
    spec = R.choice(["", "*", "x", "0"]) + R.choice(["", "<", ">", "^", "="]) + R.choice(["", "+", "-", " "]) + R.choice(["", "", "z"]) + R.choice(["", "", "#"]) + R.choice(["", "0"]) + R.choice(["", str(R.randrange(1, 20))]) + R.choice(["", "", ",", "_"]) + R.choice(["", "", "." + str(R.randrange(0, 12))]) + R.choice("fgeGEF%")
    try: print(f, repr(spec), f"[{f:{spec}}]")
    except Exception as e: print(f, repr(spec), type(e).__name__, e)
print(f"{10**18:_X} {10**12:#_x} {10**12:020_X} {255:_b} {-10**10:_o}")
