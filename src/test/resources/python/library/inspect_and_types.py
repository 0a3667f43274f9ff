import inspect
import types


def f(a, b=2, *args, c, **kw):
    """Doc of f."""


class C:
    def m(self):
        pass


sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.parameters["b"].default, sig.parameters["c"].kind, inspect.getdoc(f))
print(inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C().m), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.signature(C.m))
print(isinstance(f, types.FunctionType), isinstance(C().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), types.NoneType, isinstance((x for x in []), types.GeneratorType))
bound = types.MethodType(lambda self, x: (self, x), 5)
print(bound(6), inspect.currentframe().f_lineno, inspect.stack()[0].function)
print(sig.bind(1, c=3).arguments)
