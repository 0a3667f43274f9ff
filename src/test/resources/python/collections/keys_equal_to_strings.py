"""Keys that are not strings and yet equal to some, in dictionaries that were full of strings before."""


class Word:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text.lower())

    def __eq__(self, other):
        return self.text.lower() == (other.text.lower() if isinstance(other, Word) else other)

    def __repr__(self):
        return f"Word({self.text!r})"


class Name(str):
    pass


class Loud(str):
    def __hash__(self):
        return hash(self.lower())

    def __eq__(self, other):
        return self.lower() == other.lower()


counts = {f"word{n}": n for n in range(40)}
counts["a long key of more than eight letters"] = -1
print(Word("WORD7") in counts, counts[Word("Word33")], counts.get(Word("missing")))
print(counts["word7"], counts["a long key of more than eight letters"], len(counts))
counts[Word("WORD7")] = "new"
print(counts["word7"], len(counts), [k for k in counts if k == "word7"])
counts["word40"] = 40
print(counts[Name("word40")], counts.pop(Loud("WORD3")), "word3" in counts)

mixed = {Word("One"): 1, 2: "two", "three": 3}
print(mixed["one"], mixed[2.0], mixed[Name("three")], "One" in mixed, Loud("THREE") in mixed)

names = {Name("x"): 1}
names["x"] += 1
print(names, type(next(iter(names))).__name__)

ordered = {"b": 1, "a": 2, True: 3, None: 4, ("a",): 5, b"a": 6}
print(ordered, ordered[1], ordered[None], ordered["a",], ordered[b"a"], ordered["a"])
for key in ordered:
    print(key, Word("A") in ordered, end="; ")
print()
del ordered["a"]
print(Word("A") in ordered, list(ordered))
ordered.clear()
ordered["a"] = 7
print(ordered.copy()["a"], {**ordered, Word("A"): 8})

texts = ["", "a", "aa", "ä", "漢", "漢字", "😀", "12345678", "123456789", "\0", "\0\0"]
table = dict.fromkeys(texts)
print(all(text + "" in table for text in texts), len(table), "a\0" in table, "\0a" in table)
