b=bytearray(b'0123456789')
def t(f):
    try: f(b); print(b)
    except Exception as e: print(type(e).__name__, e)
def d(k):
    def f(b): del b[k]
    return f
def s(k,v):
    def f(b): b[k]=v
    return f
for f in (d(0), d(-1), d(slice(1,3)), d(slice(5,2)), d(slice(None,None,2)), d(99), d('a'), s(slice(1,2), b'XYZ'), s(slice(3,1), b'ins'), s(slice(0,0), [1,2]), s(slice(0,2), 'ab'), s(slice(0,2), [300]), s(slice(None,None,2), b'q'), s(slice(None,None,-1), b[:]), s(slice(0,1), memoryview(b'mm')), s(slice(2,3), 5), d(slice(-3,None)), d(slice(None))): t(f)
m=memoryview(b'abcdef'); print(bytes(m[::2]), bytes(m[::-1]), bytes(m[4:2]), m[1:3].tobytes(), bytes(memoryview(bytes(8)).cast('i')), b''.join([m, m[1:2]]))
