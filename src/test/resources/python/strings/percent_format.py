print("%s is %d years and %.1f%% done" % ("Ada", 36.9, 12.345))
print("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%c|%c|%r|%a" % (42, 42, 42, 42, 42, 255, 255, 255, 8, "z", 65, "q", "é"))
print("%10.3f|%-10s|%10s|%.2s|%e|%g|%G" % (3.14159, "left", "right", "cut", 12345.678, 0.00001, 1e20))
print("%(name)s has %(n)03d" % {"name": "x", "n": 7}, "%*d" % (5, 3), "%s" % [1, 2], "%s" % None, "100%%" % ())
for form, values in [("%d", "x"), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%y", 1), ("%(a)s", 3), ("%c", "ab")]:
    try:
        print(form % values)
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
