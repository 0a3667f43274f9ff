def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
import json, math
d={"a":1,"b":[1,2.5,None,True],"c":{"x":"é\n\"\\/\t\u2028😀"},"e":[],"f":{}}
t(lambda: json.dumps(d), lambda: json.dumps(d,indent=2), lambda: json.dumps(d,indent="--",sort_keys=True), lambda: json.dumps(d,ensure_ascii=False), lambda: json.dumps(d,separators=(",",":")), lambda: json.dumps(d,indent=0), lambda: json.dumps([1,2],indent=4), lambda: json.dumps((1,2)), lambda: json.dumps("x"), lambda: json.dumps(None), lambda: json.dumps(1.0), lambda: json.dumps(1e100), lambda: json.dumps(float("nan")), lambda: json.dumps(float("inf")), lambda: json.dumps(float("nan"),allow_nan=False), lambda: json.dumps({1:2,None:3,True:4,1.5:5}), lambda: json.dumps({(1,2):3}), lambda: json.dumps({(1,2):3},skipkeys=True), lambda: json.dumps(object()), lambda: json.dumps({1,2}), lambda: json.dumps({"a":{"b":{1}}}), lambda: json.dumps([object],default=str), lambda: json.dumps({"b":1,"a":2},sort_keys=True), lambda: json.dumps({"b":1,2:3},sort_keys=True), lambda: json.dumps(b"x"), lambda: json.dumps(10**30), lambda: json.dumps("\ud800"), lambda: json.dumps("\x00\x1f\x7f"), lambda: json.dumps([[],{},[[]]],indent=1), lambda: json.dumps(d,indent=None), lambda: json.dumps({"a":1},separators=("; "," = ")), lambda: json.dumps([1],cls=json.JSONEncoder), lambda: json.dumps(1,foo=2))
class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
t(lambda: json.dumps({"s":{3,1}},cls=E), lambda: json.dumps(1j,cls=E), lambda: E(indent=2).encode([1]), lambda: json.JSONEncoder().default(5))
l=[]; l.append(l); t(lambda: json.dumps(l))
dd={}; dd["x"]=dd; t(lambda: json.dumps(dd))
for s in ['{"a": 1}','[1, 2,]','{"a": 1,}','{a: 1}','','  ','nul','[1 2]','{"a" 1}','"abc','"a\nb"','"\\x"','"\\u12"','01','1.','.5','-','+1','1e5','1E-3','-0','-0.0','NaN','Infinity','-Infinity','[1]x','{"a":1,"a":2}','"\\ud83d\\ude00"','"\\ud83d"','tru','[','{','{"a"','{"a":','[1,','123456789012345678901','1.5e400',"{'a':1}",'\ufeff{}','"\t"','[[[]]]','{"k": [1, {"z": null}]}','null','true','"é"', '[1,\n2,\n x]', '{"a": 1\n "b": 2}', '// c', '["a", "b" "c"]']:
    try: print(repr(s), repr(json.loads(s)))
    except json.JSONDecodeError as e: print(repr(s), "ERR", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(repr(s), type(e).__name__, e)
t(lambda: json.loads(b'{"a": 1}'), lambda: json.loads(bytearray(b'[1]')), lambda: json.loads(5), lambda: json.loads(None), lambda: json.loads('[1.5]',parse_float=str), lambda: json.loads('[1]',parse_int=float), lambda: json.loads('[NaN]',parse_constant=lambda c: "c"+c), lambda: json.loads('{"a":1}',object_hook=lambda d: list(d.items())), lambda: json.loads('{"a":1,"a":2}',object_pairs_hook=list), lambda: json.loads('"a\tb"',strict=False), lambda: json.loads('{"a":{"b":1}}',object_hook=lambda d: tuple(d)), lambda: json.JSONDecoder().raw_decode('[1] x'), lambda: json.JSONDecoder().raw_decode('  [1]'), lambda: json.JSONDecoder().decode('[1]'), lambda: json.loads('[1.1]',parse_float=__import__("decimal").Decimal), lambda: json.JSONDecodeError("m","doc\nx",5), lambda: str(json.JSONDecodeError("m","doc\nx",5)), lambda: json.JSONDecodeError.__mro__)
import io
f=io.StringIO(); json.dump({"a":[1]},f); t(lambda: f.getvalue(), lambda: json.load(io.StringIO('{"q":1}')), lambda: json.load(io.BytesIO(b'[2]')), lambda: json.dump(object(),f), lambda: json.__all__, lambda: json.decoder.JSONDecodeError is json.JSONDecodeError, lambda: json.encoder.JSONEncoder, lambda: json.loads(json.dumps(d))==d)
class S(str): pass
class I(int):
    def __repr__(self): return "I!"
class F(float): pass
class L(list): pass
class D(dict): pass
t(lambda: json.dumps([S("a"),I(1),F(1.5),L([1]),D(a=1)]), lambda: json.dumps({S("k"):1,I(2):2}), lambda: json.dumps(True), lambda: json.dumps({True:1}), lambda: json.dumps(__import__("collections").OrderedDict(b=1,a=2)), lambda: json.dumps(__import__("collections").namedtuple("N","a b")(1,2)), lambda: json.dumps({"a":1}.keys()), lambda: json.dumps(range(3)), lambda: json.dumps(math.pi), lambda: json.dumps([0.1,1e-7,123456789.123456789,1e16,1e22]))
