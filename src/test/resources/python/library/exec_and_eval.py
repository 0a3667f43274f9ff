print(eval("1 + 2 * x", {"x": 5}), eval("[n for n in range(3)]"))
namespace = {}
exec("def double(n):\n    return n * 2\nvalue = double(21)", namespace)
print(namespace["value"], namespace["double"](4))
code = compile("a + b", "<string>", "eval")
print(eval(code, {"a": 1, "b": 2}))
y = 10
exec("y = y + 1")
print(y)
for source in ("1 +", "x y", "def f(:", "(1", "'abc"):
    try:
        eval(source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
try:
    eval("undefined_thing")
except NameError as error:
    print(error)
import ast
print(ast.literal_eval("{'a': [1, 2.5, None, True, (1,)]}"))
