class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
    def __eq__(s,o): return s.n==getattr(o,'n',o)
    def __hash__(s): return hash(s.n)
    def m(s): print('m',s.n); return s
    def __add__(s,o): return D(s.n+o.n)
    def __repr__(s): return f'D{s.n}'
    def __enter__(s): return s
    def __exit__(s,*a): print('exit')
    def __iter__(s): return iter([1,2])
    def __getitem__(s,i): return i
    def __len__(s): return 1
print('temp'); D(1); print('after')
D(2).m(); print('after m')
print(D(3).m().n); print('after')
x=D(4); x=D(5); print('re')
d={1:D(6)}; d.update({1:D(7)}); print('upd')
d[1]=D(8); print('set')
d.pop(1); print('pop')
d[2]=D(9); del d[2]; print('deld')
d[3]=D(10); d.clear(); print('clr')
l=[D(11),D(12)]; l.remove(D(11)); print('rem')
l.pop(); print('lpop')
l=[D(13),D(14),D(15)]; l[0]=D(16); print('lset')
del l[0]; print('ldel')
l[:1]=[]; print('lslice')
l.clear(); print('lclr')
D(17)+D(18); print('add')
y=D(19)+D(20); print('add2')
print(D(21)==D(22)); print('eq')
len(D(23)); print('len')
for i in D(24): print(i)
print('for')
with D(25): print('in')
print('with')
a,b=D(26),D(27); a,b=b,a; print('swap'); del a; print('dela'); b=None; print('b')
def f(p): print('f',p.n)
f(D(28)); print('call')
def g(): z=D(29); return 1
g(); print('g')
def h():
    z=D(30); 
    raise ValueError
try: h()
except ValueError: print('caught')
print('aft')
[D(31),D(32)]; print('listexpr')
(D(33),); print('tupexpr')
{D(34):D(35)}; print('dictexpr')
{D(36)}; print('setexpr')
f'{D(37)}'; print('fstr')
D(38) if D(39) else 0; print('cond')
D(40) and D(41); print('and')
lambda: D(42); print('lam')
D(43)[D(44)]; print('sub')
s={D(45)}; s.discard(D(45)); print('disc')
s={D(46)}; s.remove(D(46)); print('srem')
s={D(47)}; s.add(D(47)); print('sadd')
d={D(48):1}; d[D(48)]=2; print('dkey')
del d; print('deldict')
o=type('O',(),{})(); o.x=D(49); o.x=D(50); print('attr'); del o.x; print('delattr'); o.x=D(51); del o; print('delo')
print([D(52).n for i in range(1)]); print('comp')
print(sorted([D(53)],key=lambda q:q.n)); print('sorted')
d={}; d.setdefault(1,D(54)); d.setdefault(1,D(55)); print('setdef')
d|={1:D(56)}; print('ior')
d=dict(d); print('copy')
import collections
q=collections.deque([D(57)],maxlen=1); q.append(D(58)); print('dq'); q.popleft(); print('pl')
print('in', D(59) in [D(59)])
l=[D(60)]*2; l.pop(); print('p1'); l.pop(); print('p2')
l=[D(61)]; l.extend([D(62)]); l.insert(0,D(63)); l.reverse(); del l[:]; print('delall')
m=D(64).m; print('bound'); del m; print('unbound')
t=(D(65),D(66)); t=t[1:]; print('slice'); del t; print('t')
it=iter([D(67),D(68)]); next(it); print('n1'); next(it); print('n2'); del it; print('itdel')
def gen():
    yield D(69)
    yield D(70)
for v in gen(): print(v)
print('loop'); del v; print('v')
try:
    raise ValueError(D(71))
except ValueError as e: print('ex')
print('exdone')
match D(72):
    case D(n=5): pass
    case _: print('mt')
print('match')
while D(73): break
print('while')
assert D(74); print('assert')
x = y = None
print('end')
w=D(75)
