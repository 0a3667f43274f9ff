print(1_000_000, 0xFF, 0o17, 0b101, 1e3, 1.5e-3, .5, 5., 3j, 1_0.0_1)
print('single', "double", '''triple
line''', "a" "b" 'c', r"raw\n", "tab\tend", "\x41\u00e9\U0001F600", "\N{BULLET}")
print(b"bytes\x00\xff", rb"raw\x", b'quote"')
print("it's", 'say "hi"', 'both \' and "', "back\\slash", repr("new\nline"), repr("\x7f\x80\xa0é"))
print((), (1,), [], {}, {1: 2}, {1, 2}, set(), None, ..., True)
print("line one \
continued")
print(1 if True else
      2)
