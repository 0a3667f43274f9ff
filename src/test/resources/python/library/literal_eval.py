import ast

for source in ("1", "-1", "+2.5", "1+2j", "'a' 'b'", "b'x'", "(1,)", "[1, [2]]", "{1, 2}", "{'a': 1}", "None", "...",
               "set()", "  1", "True", "'\\n'", "1_000", "0x10", "[1,\n2]", "1-2j", "x", "f()", "1 + 1", "[", "-'a'"):
    try:
        print(repr(ast.literal_eval(source)))
    except ValueError as error:
        print(type(error).__name__, str(error).split(":")[0])
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
