import re

text = "Ada Lovelace, born 1815-12-10; Alan Turing, born 1912-06-23"
m = re.search(r"(\d{4})-(\d\d)-(?P<day>\d\d)", text)
print(m, m.group(), m.group(1), m.groups(), m.group("day"), m.groupdict(), m.span(), m.start(2))
print(re.findall(r"\d{4}", text), re.findall(r"(\w+) (\w+),", text), re.sub(r"\d", "#", text, count=3), re.split(r"[;,]\s*", text))
print(re.match("Alan", text), re.fullmatch(r"[a-z]+", "abc"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", lambda m: m[0].upper(), "banana"))
pattern = re.compile(r"^\s*(\w+)\s*=\s*(.*?)\s*$", re.MULTILINE | re.IGNORECASE)
print([m.groups() for m in pattern.finditer("a = 1\n B=two words \n")], pattern.pattern, pattern.flags, re.escape("a.b*c"))
print(re.findall(r"(?i)a(?=n)", "BANana"), re.findall(r"(?<!n)a", "banana"), re.split("(-)", "a-b"), re.subn("a", "b", "aaa"), re.findall(r"\b\w", "two words"))
try:
    re.compile("(unclosed")
except re.error as error:
    print(error)
print(re.findall("a|", "ba"), re.findall(r".", "a\nb"), re.findall(r".", "a\nb", re.S), bool(re.match(r"\w+$", "é")), re.compile("x"))
