# Differences of lines and sequences, close matches, and a few hundred random ones by their digest.
import difflib, random
a = "one\ntwo\nthree\nfour\nsame\n".splitlines(keepends=True)
b = "ore\ntree\nemu\nfour!\nsame\nnew\n".splitlines(keepends=True)
print("".join(difflib.ndiff(a, b)))
print("".join(difflib.unified_diff(a, b, "f", "t", "d1", "d2")))
print("".join(difflib.context_diff(a, b, "f", "t")))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", []))
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(s.get_matching_blocks(), s.get_opcodes(), s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match())
s = difflib.SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.get_matching_blocks(), s.bjunk, s.bpopular)
for f in (lambda: difflib.get_close_matches("a", [], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2), lambda: list(difflib.unified_diff([1],["a"])), lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff("ab","cd")), lambda: list(difflib.unified_diff(["a"],["b"], 3))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = list(difflib.ndiff(a, b))
print(list(difflib.restore(d, 1)) == a, list(difflib.restore(d, 2)) == b)
rnd = random.Random(5)
words = ["alpha beta", "alpha bete", "gamma\tdelta", "gamma\tdelto", "eps", "epsi", "zeta eta theta", "zeta eta thetb", "", " x", "#"]
import hashlib
for t in range(300):
    x = [rnd.choice(words) + rnd.choice(["", "!", "?"]) + "\n" for _ in range(rnd.randrange(12))]
    y = [l if rnd.random() < .5 else rnd.choice(words) + "\n" for l in x]
    if rnd.random() < .4 and y: y.insert(rnd.randrange(len(y)), "ins\n")
    if rnd.random() < .4 and y: del y[rnd.randrange(len(y))]
    r = "".join(difflib.ndiff(x, y)) + "".join(difflib.unified_diff(x, y)) + "".join(difflib.context_diff(x, y, n=1)) + str(list(difflib.SequenceMatcher(None, x, y).get_grouped_opcodes(2)))
    print(t, hashlib.md5(r.encode()).hexdigest()[:8])
u = "".join(rnd.choice("ab cde") for _ in range(300)); v = "".join(rnd.choice("ab cde") for _ in range(300))
m = difflib.SequenceMatcher(None, u, v); print(m.ratio(), sorted(m.bpopular), difflib.SequenceMatcher(None, u, v, autojunk=False).ratio())
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\n"], [b"b\n"], b"x", b"y")))
print(difflib.Match(1,2,3), difflib.IS_LINE_JUNK("  #  \n"), difflib.IS_CHARACTER_JUNK("\t"))
