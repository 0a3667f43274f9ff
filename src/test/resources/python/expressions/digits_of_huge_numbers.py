import sys
sys.set_int_max_str_digits(0)
for n in [1, 1999, 2000, 2001, 3999, 4000, 4001, 7999, 8000, 8001, 12345, 16001, 50000]:
    t = ("1234567890" * 6000)[:n]
    assert str(int(t)) == t, n
    x = ("1a2b3c4d5e" * 6000)[:n]
    assert hex(int(x, 16))[2:] == x, n
    assert int("0"*n + "7") == 7
print("ok")
