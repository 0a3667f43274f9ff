name, width, items = "Ada", 10, {"k": [1, 2]}
print(f"hello {name}", f'{name!r}', f"{name:>{width}}", f"{name:{'*'}^{width}}", f"{3 + 4 = }", f"{name=}", f"{name = !s}", f"{width=:>5}")
print(f"{{literal}} {{{name}}}", f"{items['k'][1]}", f"{'nested ' + f'{name}'}", f"{(lambda x: x * 2)(3)}", f"{name.upper()!r:>8}")
print(f"a" "b" f"{1}", rf"\d{width}", f"""multi
{name}
line""")
print(f"{1 if name else 2}", f"{ {'a': 1}['a'] }", f"{name[0]}{name[-1]}", f"{'\n'}|", f"{items["k"]}")
print(f"{width:,}", f"{3.14159:.{2}f}", f"{'=' * 5}", f"{1 == 1}", f"{width!r}", f"{name:}", f"{1:}{2}")
