class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == "":
            return f"${self.amount}"
        if spec.endswith("c"):
            return f"{self.amount * 100:{spec[:-1]}} cents"
        return format(self.amount, spec)

    def __str__(self):
        return "money"


m = Money(5)
print(f"{m} {m:>6} {m:>6c} {m!s:>7} {m:.2f}", "{:c} {!s}".format(m, m), format(m), "%s" % m)
width, precision = 10, 3
print(f"{3.14159:{width}.{precision}f}|{'x':{'<'}{width}}|{42:{'0'}{5}}|{'%'}{{}}|{m!r:.6}")
from datetime import date, datetime
print(f"{date(2024, 5, 6):%d/%m/%Y} {datetime(2024, 5, 6, 7, 8):%H:%M on %A}")
