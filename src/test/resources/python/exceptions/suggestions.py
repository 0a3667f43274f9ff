class Thing:
    colour = "red"

    def method(self):
        return self.metod()


import math

length = 5
for source in ("lenght", "Thing().color", "math.squrt(2)", "Thing().method()", "[].apend(1)", "pint(1)", "Thing().colour.uper()", "import_", "self"):
    try:
        eval(source)
    except Exception as error:
        import traceback

        print(source, "->", "".join(traceback.format_exception_only(error)), end="")
