def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== text_library')
import json
import re
import string
import textwrap
data = {"name": 'Zoë', "age": 2.5, "tags": ['a', (1, 2)], 1: 'int'}
show("dumps", lambda: json.dumps(data, ensure_ascii=False))
show("loads", lambda: json.loads('[] []'))
show("match", lambda: re.search(r"(\d+)(?=px)", 'queue').group(0, 1))
show("sub", lambda: re.findall(r'(\w)(\d)', 'a1 b2'))
show("finditer", lambda: [(m.start(), m.group()) for m in re.finditer(r"[A-Z]", "Some Words 42 ababab foo")])
show("textwrap", lambda: textwrap.fill('a b c d e f g', 5))
show("template", lambda: string.Template("$").substitute(name='Bob'))
show("string", lambda: string.ascii_letters)


print('== execution')
for text in ("pass pass", "x = [i for i in range(3)]; print(x)"):
    try:
        space = {"y": 1, '__name__': 'executed'}
        exec(text, space)
        print(sorted(k for k in space if k[0] != '_'))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except Exception as error:
        print(type(error).__name__, error)
show("eval", lambda: eval("a", {"a": [2]}, {'a': 3}))
show("compile", lambda: compile("1 + 1", "<made>", "bad").co_filename)


match 'x':
    case [undefined.x]:
        pass
raise RuntimeError('after match')
