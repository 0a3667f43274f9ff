def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== execution')
for text in ("f(a=1, 2)", "class K: a = 1\nprint(K.a)"):
    try:
        space = {"y": 1}
        exec(text, space)
        print(sorted(k for k in space if k[0] != '_'))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except Exception as error:
        print(type(error).__name__, error)
show("eval", lambda: eval("1 + 2", {"a": [2]}, {'a': 3}))
show("compile", lambda: compile("1 + 1", "<made>", "eval").co_filename)


lst = [3, 1]
lst.sort(5)
