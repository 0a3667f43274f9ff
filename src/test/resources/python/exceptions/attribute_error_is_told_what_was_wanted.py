import traceback
class A:
    value = 1
    def __getattr__(self, name):
        raise AttributeError(f"no {name}")
class B:
    value = 1
    def __getattr__(self, name):
        raise AttributeError(f"no {name}", name="vale", obj=None)
class C:
    value = 1
    @property
    def p(self):
        raise AttributeError("inner")
    def __getattribute__(self, name):
        if name == "valu":
            raise AttributeError("hidden")
        return super().__getattribute__(name)
for f in (lambda: A().valu, lambda: B().valu, lambda: C().p, lambda: C().valu, lambda: getattr(A(), "valu"), lambda: A().valu(3)):
    try: f()
    except AttributeError as e:
        traceback.print_exc()
        print(repr(e), e.name, e.obj is not None)
