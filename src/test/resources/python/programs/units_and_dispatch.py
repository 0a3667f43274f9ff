from functools import singledispatchmethod


class Formatter:
    @singledispatchmethod
    def show(self, value):
        return f"<{type(value).__name__}>"

    @show.register
    def _(self, value: int):
        return f"{value:,}"

    @show.register
    def _(self, value: float):
        return f"{value:.2f}"

    @show.register(list)
    @show.register(tuple)
    def _(self, value):
        return "[" + ", ".join(self.show(v) for v in value) + "]"

    @show.register
    def _(self, value: None.__class__):
        return "nothing"


f = Formatter()
print(f.show(1234567), f.show(2.5), f.show([1, (2.0, None)]), f.show("text"), f.show(True), f.show({}))
UNITS = {"km": 1000, "m": 1, "cm": 0.01}


def convert(value, origin, target, units=UNITS):
    return value * units[origin] / units[target]


print(convert(2, "km", "cm"), convert(150, "cm", "m"), [round(convert(1, u, "m"), 4) for u in UNITS])
