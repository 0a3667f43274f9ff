# Records of bytes, arrays, templates, formatters and wrapped text.
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


import struct, string, array, textwrap
show(r'''
struct.pack('>bhl', 1, 2, 3)
struct.pack('<bhlq', 1, 2, 3, 4)
struct.pack('bhi', 1, 2, 3)
struct.unpack('>bhl', b'\x01\x00\x02\x00\x00\x00\x03')
struct.unpack('>bhl', b'\x01')
struct.pack('>b', 200)
struct.pack('>B', -1)
struct.pack('>h', 70000)
struct.pack('>I', 2**32)
struct.pack('>Q', 2**64)
struct.pack('>b', 'x')
struct.pack('>b', 1.5)
struct.pack('>b')
struct.pack('>b', 1, 2)
struct.pack('z', 1)
struct.pack('>f', 1.5)
struct.pack('<d', 1.1)
struct.pack('>e', 1.5)
struct.pack('>f', 1e40)
struct.pack('>e', 1e6)
struct.pack('>f', 'a')
struct.unpack('>f', b'\x3f\xc0\x00\x00')
struct.unpack('>e', b'>\x00')
struct.pack('3s', b'abcdef')
struct.pack('5s', b'ab')
struct.pack('s', b'')
struct.pack('5p', b'abcdefgh')
struct.pack('c', b'a')
struct.pack('c', b'ab')
struct.pack('3s', 'abc')
struct.pack('?', True)
struct.pack('??', 0, [1])
struct.unpack('?', b'\x02')
struct.pack('3h', 1, 2, 3)
struct.pack('2x3b', 1, 2, 3)
struct.pack('>P', 1)
struct.unpack('>3s2xh', b'abc\0\0\0\1')
list(struct.iter_unpack('>h', b'\0\1\0\2'))
list(struct.iter_unpack('>h', b'\0\1\0'))
struct.unpack_from('>h', b'xx\0\1', 2)
struct.unpack_from('>h', b'xx\0\1', 3)
struct.unpack_from('>h', b'xx\0\1', -2)
struct.unpack_from('>h', b'xx\0\1', -9)
buf = bytearray(8); struct.pack_into('>hh', buf, 2, 1, 2); print(buf)
struct.pack_into('>hh', buf, 6, 1, 2)
struct.pack_into('>hh', b'xxxx', 0, 1, 2)
s = struct.Struct('<IH')
s.size
s.format
s.pack(1, 2)
s.unpack(b'\1\0\0\0\2\0')
s
s.unpack(b'')
struct.Struct(3)
struct.error
struct.error.__mro__
int.from_bytes(struct.pack('!I', 5))
struct.pack(' < h h ', 1, 2)
struct.pack('>h', None)
struct.calcsize('99999999999999999999h')
struct.unpack('>2i', memoryview(bytes(8)))
struct.pack(b'>h', 3)
struct.pack('=l', 3)
struct.pack('<F', 1+2j) if 0 else 0
array.array('i', [1, 2, 3])
array.array('d', [1.5, 2])
array.array('u', 'hé')
array.array('w', 'hé')
array.array('b', b'abc')
array.array('B', [1, 255])
array.array('q')
array.array('f', [1.1])
array.array('i', [1.5])
array.array('i', ['a'])
array.array('b', [200])
array.array('B', [-1])
array.array('z')
array.array('i', 'abc')
array.array('ii')
array.array()
a = array.array('i', [1, 2, 3]); a.append(4); a.extend([5, 6]); a.insert(0, 0); a.pop(), a.remove(3), a.index(2), a.count(2), a.reverse(), a
a[0]
a[-1]
a[1:3]
len(a)
2 in a
a + array.array('i', [9])
a * 2
a == array.array('i', [5])
a < array.array('i', [9])
a[10]
a['x']
a + [1]
a[0] = 'x'
a.itemsize
a.typecode
a.buffer_info()[1]
a.tobytes()
a.tolist()
a.frombytes(b'\1\0\0\0')
a.fromlist([7])
a
a.frombytes(b'\1')
a.fromlist(['x'])
a.remove(99)
a.index(99)
array.array('i').pop()
a.byteswap()
a
array.typecodes
del a[0]; a[1:2] = array.array('i', [8, 8]); print(a)
a[0:1] = [1]
list(a)
hash(a)
bytes(a)[:4]
sum(array.array('d', [1, 2]))
max(a)
sorted(a)[:2]
array.array('w', 'ab').tounicode()
array.array('i').typecode
a.clear()
a
array.ArrayType is array.array
import copy, pickle; copy.copy(array.array('i', [1])), pickle.loads(pickle.dumps(array.array('i', [1])))
repr(array.array('i'))
str(array.array('w'))
''')
from string import Template, Formatter
show(r'''
Template('$who likes ${what}').substitute(who='tim', what='kung pao')
Template('Give $who $100').substitute(dict(who='tim'))
Template('$who likes $what').substitute(dict(who='tim'))
Template('$who likes $what $$').safe_substitute(dict(who='tim'))
Template('a\nb $ c').substitute()
Template('${bad').substitute(bad=1)
Template('${bad').safe_substitute(bad=1)
Template('$a').substitute({'a': 1}, a=2)
Template('$a').substitute(1, 2)
Template('$a ${b} $$ $c').get_identifiers()
Template('$a $').is_valid()
Template('$a').is_valid()
Template('$a').template
Template.delimiter
Template.idpattern
Template('$é $_a1 $A').safe_substitute(_a1=1, A=2)
Formatter().format('{0} {a} {} {b!r:>5}', 1, a=2, b='x')
Formatter().format('{} {a} {b!r:>5}', 1, a=2, b='x')
Formatter().format('{0.real} {1[0]} {1[k]}', 1, {'k': 2, 0: 3})
Formatter().format('{} {0}', 1)
Formatter().format('{')
Formatter().format('{x}')
Formatter().format('{0}')
Formatter().format('{!z}', 1)
Formatter().vformat('{a}-{}', (1,), {'a': 2})
list(Formatter().parse('{a:{w}.{p}}'))
list(Formatter().parse('a}b'))
Formatter().get_field('0.real', (5,), {})
Formatter().get_value('k', (), {'k': 1})
Formatter().convert_field('a', 'r')
Formatter().format_field(3, '05')
Formatter().convert_field('a', 'x')
Formatter().format('{a:{w}}', a='x', w=5)
Formatter().format('{:{}}', 'x', 5)
string.capwords('hello  wORLD foo')
string.capwords('a-b c', '-')
string.ascii_letters
string.digits
string.hexdigits
string.octdigits
string.punctuation
string.whitespace
len(string.printable)
textwrap.wrap('The quick brown fox jumped over the lazy dog', 10)
textwrap.fill('The quick brown fox-trot jumped over', width=12, initial_indent='* ', subsequent_indent='  ')
textwrap.shorten("Hello  world!", width=12)
textwrap.shorten("Hello  world!", width=11)
textwrap.shorten("Hello world", width=10, placeholder="...")
textwrap.shorten("Hello world", width=3, placeholder="....")
textwrap.dedent('  a\n    b\n\n  c\n')
textwrap.dedent('\ta\n  b')
textwrap.dedent('   \n a\n')
textwrap.dedent(3)
textwrap.indent('a\n\nb\n', '> ')
textwrap.indent('a\n\nb', '+ ', lambda line: True)
textwrap.indent('a\n \nb', '+ ')
textwrap.wrap('a' * 25, 10)
textwrap.wrap('a' * 25, 10, break_long_words=False)
textwrap.wrap('a-b-c-d-e', 3)
textwrap.wrap('a-b-c-d-e', 3, break_on_hyphens=False)
textwrap.wrap('a\tb  c\n\nd', 20)
textwrap.wrap('a\tb', expand_tabs=False, replace_whitespace=False)
textwrap.wrap('a  b', drop_whitespace=False, width=2)
textwrap.wrap('One. Two.  Three', fix_sentence_endings=True)
textwrap.wrap('a b c d e f', 3, max_lines=2)
textwrap.wrap('a b c d e f', 5, max_lines=1, placeholder='..')
textwrap.wrap('abc def', 1, max_lines=1, placeholder='xxx')
textwrap.wrap('a', 0)
textwrap.wrap('')
textwrap.wrap('hello world', 5, initial_indent='      ')
textwrap.wrap('aaa -- bbb --- c-d e--f', 5)
textwrap.wrap('x', tabsize=4)
textwrap.TextWrapper(width=20).wrap('a b')
textwrap.TextWrapper(bogus=1)
textwrap.wrap("this-is-a-useful-feature for-the (parenthesised-words), and-so", 10)
textwrap.fill(3)
''')
class MyT(Template): delimiter = '%'; idpattern = '[a-z]+_[a-z]+'
print(MyT('%a_b %% %{c_d} $x').substitute(a_b=1, c_d=2))
class F2(Formatter):
    def get_value(self, k, a, kw): return f'<{k}>' if isinstance(k, str) else super().get_value(k, a, kw)
    def format_field(self, v, s): return v.upper() if s == 'up' else super().format_field(v, s)
    def check_unused_args(self, used, args, kw): print('used', used, args, kw)
print(F2().format('{name:up} {0}', 5, q=1))
