parts = []
for n in range(5):
    parts.append(str(n))
print("".join(parts), "".join(reversed(parts)), "-".join(parts[::2]))
text = ""
for char in "hello":
    text = char + text
print(text, text == "hello"[::-1])
words = "the quick brown fox".split()
print(" ".join(w.capitalize() for w in words), " ".join(words[::-1]), " ".join(w[::-1] for w in words), {w[0]: len(w) for w in words})
sentence = "Was it a car or a cat I saw"
letters = [c.lower() for c in sentence if c.isalpha()]
print(letters == letters[::-1], max(words, key=len), sorted(words, key=lambda w: (len(w), w)), sum(map(len, words)))
print("a,b;c d".replace(";", ",").replace(" ", ",").split(","), "1-2-3".rsplit("-", 1), "k=v=w".partition("="), "path/to/file".rpartition("/")[2])
print("%-8s|%8s|" % ("ab", "cd"), "ab".ljust(4, ".") + "cd".rjust(4, "."), "title case here".title(), "tab\tsep".expandtabs(8), "x".join("abc"))
print("line1\nline2\r\nline3".splitlines(), "a\x0bb\x0cc\u2028d".splitlines(), "no newline".splitlines(keepends=True))
print("abc" < "abd", "abc" > "ABC", "apple" in ["apple"], "10" < "9", "é" > "z", max("hello"), sorted("hello", reverse=True), "".join(dict.fromkeys("mississippi")))
