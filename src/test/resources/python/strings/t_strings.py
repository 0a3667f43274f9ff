name, n = "Ada", 3.14159
template = t"hello {name!r} {n:.2f} {n + 1}!"
print(type(template).__name__, template.strings, template.values)
for part in template:
    print(repr(part) if isinstance(part, str) else (part.value, part.expression, part.conversion, part.format_spec))
print([i.expression for i in template.interpolations], (t"a" + t"{n}").strings)
