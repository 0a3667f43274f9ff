code = compile("def f(a):\n    return a.b\n", "snippet.py", "exec")
names = {}
exec(code, names)
try:
    names["f"](1)
except AttributeError as e:
    import traceback
    traceback.print_exc()
here = compile("def g(a):\n    return a.c\n\n\n\n\n\n\n\n\n\n\n\nh = lambda x: x.d\n", __file__, "exec")
exec(here, names)
names["h"](2)
