import shlex

for text in "a #b", "a#b c", "x '#y' #z", "a\\#b", "#only", "a #b\nc", "run --n=1 # note's", "a#\nb":
    for posix in True, False:
        try:
            print(repr(text), posix, shlex.split(text, comments=True, posix=posix), shlex.split(text, posix=posix))
        except ValueError as e:
            print(repr(text), posix, e)
print(shlex.split("'a'b ''c", posix=False), list(shlex.shlex("a#b\nc 'd'e")))
