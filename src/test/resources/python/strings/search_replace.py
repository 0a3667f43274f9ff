s = "one two three two one"
print(s.count("two"), s.find("two"), s.rfind("two"), s.find("two", 5), s.find("zzz"), s.index("three"), s.replace("two", "2"), s.replace("two", "2", 1), s.startswith(("one", "x")), s.endswith("one", 5), s.startswith("two", 4))
print(s.split("two"), s.split(maxsplit=2), s.title(), s.translate({ord("o"): "0", ord("t"): None, ord("e"): "33"}), "aXbXc".split("X", 1), "  a  b ".split(" "))
print("abc".find(""), "abc".find("", 5), "abc".rfind(""), "".replace("", "x"), "aaa".replace("aa", "b"), "abc"[1:2], "abc"[5:], "abc"[-2:], "abc"[::-2])
try:
    "abc".rindex("z")
except ValueError as error:
    print(error)
try:
    "abc".split(None, None)
except TypeError as error:
    print(error)
import re
print(re.sub(r"(?P<first>\w+) (?P<second>\w+)", r"\g<second> \g<first>", "hello world foo bar"), re.findall(r"[aeiou]+", "education"), re.split(r"\W+", "a, b; c"), re.match(r"(\d+)\.(\d*)", "12.").groups(), [m.start() for m in re.finditer("a", "banana")])
