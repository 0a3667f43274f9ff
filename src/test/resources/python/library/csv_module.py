# Tables read and written in every dialect.
def show(lines):
    for line in lines.strip().splitlines():
        try:
            try:
                code = compile(line, "<line>", "eval")
            except SyntaxError:
                exec(line, globals())
                continue
            result = eval(code, globals())
            print(line, "->", result if isinstance(result, str) and "\n" in result else repr(result))
        except BaseException as e:
            print(line, "!!", type(e).__name__, e)


import csv, io
show(r'''
list(csv.reader(io.StringIO('a,b,c\r\n1,2,3\r\n')))
list(csv.reader(['a,"b,c",d', '"x""y",z', "'q',r", '', ' s, t']))
list(csv.reader(['a;b;c'], delimiter=';'))
list(csv.reader(["a,'b,c'"], quotechar="'"))
list(csv.reader(['a, b, "c d"'], skipinitialspace=True))
list(csv.reader(['a,b\\,c'], escapechar='\\'))
list(csv.reader(['"a\nb",c']))
list(csv.reader(['"a\n', 'b",c']))
list(csv.reader(['1,"2",3.5,x'], quoting=csv.QUOTE_NONNUMERIC))
list(csv.reader(['1,"2",3.5'], quoting=csv.QUOTE_NONNUMERIC))
list(csv.reader(['1,"2",,""'], quoting=csv.QUOTE_NOTNULL))
list(csv.reader(['1,"2",,""'], quoting=csv.QUOTE_STRINGS))
list(csv.reader(['1,"2",3'], quoting=csv.QUOTE_NONE))
list(csv.reader(['a"b,c"d']))
list(csv.reader(['"a"b,c']))
list(csv.reader(['"a"b,c'], strict=True))
list(csv.reader(['"abc'], strict=True))
list(csv.reader(['"abc']))
list(csv.reader(['a\x00b']))
list(csv.reader([1]))
list(csv.reader(5))
list(csv.reader([b'a']))
list(csv.reader(['a\rb']))
list(csv.reader(['a\tb'], dialect='excel-tab'))
list(csv.reader(['a'], dialect='nope'))
csv.reader(['a'], delimiter='ab')
csv.reader(['a'], delimiter='')
csv.reader(['a'], delimiter=1)
csv.reader(['a'], delimiter=None)
csv.reader(['a'], quotechar='ab')
csv.reader(['a'], quoting=9)
csv.reader(['a'], bogus=1)
csv.reader(['a'], lineterminator=1)
csv.reader(['a'], delimiter='\n')
csv.reader(['a'], delimiter=',', quotechar=',')
r = csv.reader(['a,b', 'c'])
r.line_num
next(r)
r.line_num
r.dialect.delimiter
next(r)
r.line_num
next(r)
type(r)
csv.list_dialects()
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_ALL)
csv.get_dialect('pipes').delimiter
csv.get_dialect('excel').lineterminator
csv.get_dialect('unix').quoting
csv.get_dialect('zzz')
csv.unregister_dialect('pipes')
csv.unregister_dialect('pipes')
csv.register_dialect(3)
csv.field_size_limit()
csv.field_size_limit(10)
list(csv.reader(['x' * 20]))
csv.field_size_limit(131072)

csv.QUOTE_ALL
csv.QUOTE_MINIMAL
csv.QUOTE_NONNUMERIC
csv.QUOTE_NONE
csv.QUOTE_STRINGS
csv.QUOTE_NOTNULL
csv.excel.delimiter
csv.excel_tab.delimiter
csv.unix_dialect.lineterminator
csv.Dialect.quoting
csv.Dialect()
csv.Error
csv.Error.__mro__
csv.__doc__ is not None
csv.__version__
''')
def w(rows, **k):
    s = io.StringIO()
    try:
        x = csv.writer(s, **k); print([x.writerow(r) for r in rows], end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
    print(repr(s.getvalue()))
rows = [['a', 1, 2.5, None, True, '', 'x,y', 'q"r', 'n\nl', ' s ', 'cr\r']]
w(rows); w(rows, quoting=csv.QUOTE_ALL); w(rows, quoting=csv.QUOTE_NONNUMERIC); w(rows, quoting=csv.QUOTE_STRINGS); w(rows, quoting=csv.QUOTE_NOTNULL); w(rows, quoting=csv.QUOTE_NONE); w(rows, quoting=csv.QUOTE_NONE, escapechar='\\'); w(rows, doublequote=False); w(rows, doublequote=False, escapechar='\\'); w(rows, lineterminator='\n', delimiter=';', quotechar="'")
w([[]]); w([['']]); w([[None]]); w([[None]], quoting=csv.QUOTE_NONE); w([5]); w(['abc']); w([(x for x in 'ab')]); w([{'a': 1}]); w([[1e20, 1/3, 10**25, b'x', [1], 'é']]); w(rows, dialect='unix'); w([['a b', 'c']], delimiter=' '); w([['=1+1', '#', '-']])
s = io.StringIO(); x = csv.writer(s); print(x.writerows([[1, 2], [3]])); print(s.getvalue().splitlines()); print(type(x), x.dialect.quotechar)
class F:
    def write(self, t): print('W', repr(t)); return 7
print(csv.writer(F()).writerow([1]))
try: csv.writer(5)
except TypeError as e: print(e)
d = csv.DictReader(io.StringIO("name,age\nann,3\nbob,4,extra\ncy\n\n"), restkey='rest', restval='?')
print(d.fieldnames, list(d), d.line_num)
for row in csv.DictReader(io.StringIO("x,y\n1,2\n"), fieldnames=['a', 'b']): print(row)
d = csv.DictReader([]); print(d.fieldnames, list(d))
s = io.StringIO(); dw = csv.DictWriter(s, fieldnames=['a', 'b'], restval='R'); print(dw.writeheader(), dw.writerow({'a': 1, 'b': 2}), dw.writerow({'a': 3}), dw.writerows([{'b': 1}])); print(repr(s.getvalue()), dw.fieldnames)
try: dw.writerow({'a': 1, 'z': 2, 'y': 3})
except ValueError as e: print(e)
s = io.StringIO(); dw = csv.DictWriter(s, ['a'], extrasaction='ignore', quoting=csv.QUOTE_ALL, lineterminator='\n'); dw.writerow({'a': 1, 'z': 2}); print(repr(s.getvalue()))
try: csv.DictWriter(s, ['a'], extrasaction='x')
except ValueError as e: print(e)
class My(csv.excel): delimiter = ':'
print(list(csv.reader(['a:b'], My)), list(csv.reader(['a:b'], My())))
class Bad(csv.Dialect): delimiter = ','
try: Bad()
except csv.Error as e: print(e)
