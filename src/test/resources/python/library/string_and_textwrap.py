import string
import textwrap

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits)
print(string.Template("$who likes ${what} $$5").substitute(who="Ada", what="maths"), string.capwords("hello big world"))
print(textwrap.fill("The quick brown fox jumps over the lazy dog", width=20))
print(textwrap.dedent("""
    indented
      more
    back
"""), end="")
print(textwrap.indent("a\nb\n", "> "), textwrap.shorten("The quick brown fox jumps", width=15), textwrap.wrap("aaa bbb ccc", 7))
