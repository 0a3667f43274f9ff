def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== formatting')
for value in (7, 1e16, 0.0):
    for spec in ("*#0.3E", "8,g", "+.10g"):
        show(spec, format, value, spec)
show("text", lambda: f"{ 'line1\nline2\r\nline3':<5.3d}|{ 'a b'!r:>12}|{ float('inf') =}")
show("percent", lambda: "%(a)s" % (5, -2**65))
show("method", lambda: "{!r:>10}".format(-0.0, 'x', a=10**18, w=7))


x, y = iter('q')
