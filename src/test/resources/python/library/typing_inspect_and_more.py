def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
import typing, inspect, traceback, warnings, weakref, types, sys, os, queue, atexit, signal
from typing import *
T_=TypeVar("T_"); P_=ParamSpec("P_")
t(lambda: List[int], lambda: Dict[str,int], lambda: Optional[int], lambda: Union[int,str], lambda: Union[int,None], lambda: Union[int], lambda: int|str, lambda: int|None, lambda: Callable[[int],str], lambda: Callable[...,int], lambda: Tuple[int,...], lambda: Tuple[()], lambda: Any, lambda: Literal[1,"a"], lambda: Annotated[int,"x"], lambda: ClassVar[int], lambda: Final[int], lambda: Type[int], lambda: AsyncGenerator[int,None], lambda: Awaitable[int], lambda: Coroutine[Any,Any,int], lambda: Generator[int,None,str], lambda: Iterator[int], lambda: T_, lambda: TypeVar("K",bound=int), lambda: TypeVar("A",int,str), lambda: TypeVar("C",covariant=True), lambda: P_, lambda: P_.args, lambda: Generic[T_], lambda: NewType("U",int), lambda: NewType("U",int)(5), lambda: List, lambda: List[T_][int], lambda: get_origin(List[int]), lambda: get_args(Dict[str,int]), lambda: get_origin(Union[int,str]), lambda: get_args(Optional[int]), lambda: get_args(Callable[[int],str]), lambda: cast(int,"x"), lambda: NoReturn, lambda: Never, lambda: Self, lambda: TypeGuard[int], lambda: Concatenate[int,P_], lambda: Required[int], lambda: Unpack[Tuple[int]], lambda: ForwardRef("X"), lambda: List["X"], lambda: Optional["X"], lambda: isinstance([],List), lambda: isinstance([],List[int]), lambda: List[int]==List[int], lambda: hash(List[int])==hash(List[int]), lambda: Union[int,str]==Union[str,int], lambda: list[int], lambda: dict[str,list[int]], lambda: type[int], lambda: tuple[int,...], lambda: List[int].__origin__, lambda: List[int].__args__, lambda: List(), lambda: Optional[int,str], lambda: Union[()], lambda: Literal[()], lambda: Any(), lambda: isinstance(5,Any), lambda: isinstance(5,Union[int,str]), lambda: issubclass(int,Union[int,str]), lambda: Callable[int], lambda: Dict[int], lambda: List[int,str], lambda: Text, lambda: AnyStr, lambda: Hashable, lambda: Sized, lambda: SupportsInt, lambda: isinstance(5,SupportsInt), lambda: IO[str], lambda: TextIO, lambda: TYPE_CHECKING, lambda: reveal_type(5), lambda: assert_never(5), lambda: assert_type(5,int), lambda: get_type_hints(t), lambda: Deque[int], lambda: DefaultDict[str,int], lambda: Counter[str], lambda: OrderedDict[str,int], lambda: ChainMap[str,int], lambda: FrozenSet[int], lambda: Set[int], lambda: Mapping[str,int], lambda: Sequence[int], lambda: Iterable[int], lambda: AsyncIterator[int], lambda: AsyncIterable[int], lambda: ContextManager[int], lambda: AsyncContextManager[int], lambda: typing.foo, lambda: is_typeddict(int), lambda: Union[int,List[str]], lambda: Literal[1]==Literal[1], lambda: Literal["a"].__args__, lambda: Annotated[int,"x"].__metadata__, lambda: Final, lambda: ClassVar)
class N(NamedTuple):
    x: int
    y: str = "d"
    def m(self): return self.x
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TypedDict, total=False): c: int
t(lambda: N(1), lambda: N(1).m(), lambda: N._fields, lambda: N._field_defaults, lambda: N.__annotations__, lambda: N(1)._asdict(), lambda: N(), lambda: TD(a=1), lambda: TD.__annotations__, lambda: TD.__required_keys__, lambda: TD.__optional_keys__, lambda: TD2.__total__, lambda: TD(a=1)=={"a":1}, lambda: isinstance({},TD), lambda: NamedTuple("Q",[("a",int)])(1), lambda: TypedDict("W",{"a":int})(a=2), lambda: type(TD(a=1)), lambda: N.__bases__)
@runtime_checkable
class Pr(Protocol):
    def f(self) -> int: ...
class Impl:
    def f(self): return 1
class NotP(Protocol):
    x: int
t(lambda: isinstance(Impl(),Pr), lambda: isinstance(5,Pr), lambda: issubclass(Impl,Pr), lambda: isinstance(Impl(),NotP), lambda: Pr(), lambda: NotP)
class G(Generic[T_]):
    def __init__(self,v:T_): self.v=v
class G2[T]: pass
t(lambda: G[int], lambda: G[int](5).v, lambda: G(5).v, lambda: G.__parameters__, lambda: G[int].__args__, lambda: G2[int], lambda: G2.__type_params__, lambda: G[int,str], lambda: isinstance(G(1),G), lambda: isinstance(G(1),G[int]))
type Alias[X] = list[X]
t(lambda: Alias, lambda: Alias.__value__, lambda: Alias[int], lambda: Alias.__name__, lambda: Alias.__type_params__)
def fn(a: int, b: "str" = "x", *c: float, d: Optional[int] = None, **e: Any) -> List[int]:
    """Doc of fn.

    More.
    """
    return []
async def co(): pass
async def ag(): yield 1
def gen(): yield 1
class K:
    """Kdoc"""
    a=1
    def m(self,x,/,y,*,z=1): pass
    @classmethod
    def c(cls,q): pass
    @staticmethod
    def s(q): pass
    @property
    def p(self): return 1
    def __call__(self, w): pass
t(lambda: get_type_hints(fn), lambda: fn.__annotations__, lambda: inspect.signature(fn), lambda: str(inspect.signature(K.m)), lambda: inspect.signature(K().m), lambda: inspect.signature(K), lambda: inspect.signature(K.c), lambda: inspect.signature(K.s), lambda: inspect.signature(K()), lambda: inspect.signature(5), lambda: list(inspect.signature(fn).parameters), lambda: inspect.signature(fn).parameters["b"].default, lambda: inspect.signature(fn).parameters["a"].kind, lambda: inspect.signature(fn).parameters["a"].annotation, lambda: inspect.signature(fn).return_annotation, lambda: inspect.signature(fn).bind(1,2,3,d=4,z=5), lambda: inspect.signature(fn).bind(), lambda: inspect.signature(fn).bind_partial().arguments, lambda: inspect.Parameter.empty, lambda: inspect.signature(fn).parameters["c"], lambda: repr(inspect.signature(fn)), lambda: inspect.getdoc(fn), lambda: inspect.getdoc(K), lambda: inspect.iscoroutinefunction(co), lambda: inspect.isasyncgenfunction(ag), lambda: inspect.isgeneratorfunction(gen), lambda: inspect.isfunction(fn), lambda: inspect.ismethod(K().m), lambda: inspect.isclass(K), lambda: inspect.ismodule(os), lambda: inspect.isbuiltin(len), lambda: inspect.isawaitable(5), lambda: inspect.isgenerator(gen()), lambda: inspect.getmembers(K, inspect.isfunction).__len__(), lambda: inspect.getmodule(fn).__name__, lambda: inspect.getsource(co), lambda: inspect.getsourcelines(gen), lambda: inspect.getmro(K), lambda: inspect.currentframe().f_code.co_name, lambda: inspect.cleandoc("  a\n    b"), lambda: inspect.isabstract(K), lambda: inspect.unwrap(fn).__name__, lambda: inspect.getgeneratorstate(gen()), lambda: inspect.getattr_static(K(),"p").__class__, lambda: inspect.stack()[0].function, lambda: inspect.isroutine(len), lambda: inspect.isdatadescriptor(K.p), lambda: inspect.getfile(5), lambda: inspect.getsource(len), lambda: inspect.get_annotations(fn), lambda: inspect.signature(lambda x,*,y: 1), lambda: inspect.signature(fn)==inspect.signature(fn), lambda: inspect.signature(fn).replace(parameters=[]), lambda: inspect.Parameter("x",inspect.Parameter.KEYWORD_ONLY,default=1), lambda: inspect.Signature([inspect.Parameter("x",inspect.Parameter.POSITIONAL_ONLY)]))
def tb():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError("v") from e
    except ValueError as e: return e
e=tb()
t(lambda: traceback.format_exception_only(e), lambda: traceback.format_exception(e)[-1], lambda: "".join(traceback.format_exception(e)).replace(__file__,"F"), lambda: traceback.extract_tb(e.__traceback__)[0].lineno>0, lambda: traceback.extract_tb(e.__traceback__)[0].name, lambda: str(traceback.TracebackException.from_exception(e)), lambda: traceback.format_exc(), lambda: traceback.format_tb(None), lambda: traceback.extract_tb(e.__traceback__)[0].line, lambda: list(traceback.walk_tb(e.__traceback__)).__len__(), lambda: traceback.format_exception(None), lambda: traceback.format_exception(type(e),e,e.__traceback__)[-1], lambda: traceback.format_exception_only(KeyError("k")), lambda: traceback.format_exception_only(SyntaxError("bad",("f",1,2,"x y"))), lambda: traceback.TracebackException.from_exception(e).exc_type_str, lambda: "".join(traceback.TracebackException.from_exception(e).format(chain=False)).count("Traceback"), lambda: traceback.format_list([("f.py",1,"fn","code")]), lambda: traceback.FrameSummary("f",1,"n"))
class WR: pass
w=WR(); r=weakref.ref(w)
t(lambda: r() is w, lambda: weakref.WeakValueDictionary(a=w)["a"] is w, lambda: len(weakref.WeakSet([w])), lambda: weakref.WeakKeyDictionary({w:1})[w], lambda: weakref.ref(5), lambda: type(r), lambda: hash(r)==hash(w), lambda: r==weakref.ref(w))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always"); warnings.warn("a"); warnings.warn("b",DeprecationWarning); warnings.warn(UserWarning("c"))
t(lambda: [(str(x.message),x.category.__name__) for x in log], lambda: warnings.warn("x",5), lambda: warnings.formatwarning("m",UserWarning,"f.py",3,"line"))
with warnings.catch_warnings():
    warnings.simplefilter("error"); t(lambda: warnings.warn("boom"))
    warnings.filterwarnings("ignore",message="ig.*"); t(lambda: warnings.warn("ignored"))
t(lambda: sys.version_info[:2], lambda: sys.maxsize>2**30, lambda: sys.getsizeof([])>0, lambda: sys.argv, lambda: sys.modules["sys"] is sys, lambda: sys.exc_info(), lambda: sys.intern("a"), lambda: sys.platform!="", lambda: sys.implementation.name, lambda: sys.float_info.epsilon, lambda: sys.getdefaultencoding(), lambda: sys.stdout.encoding, lambda: sys.path!=None, lambda: sys.byteorder, lambda: sys.getrefcount(5)>0, lambda: os.sep, lambda: os.path.join("a","/b","c"), lambda: os.path.splitext("a.tar.gz"), lambda: os.path.basename("/a/b/"), lambda: os.path.dirname("/a/b"), lambda: os.path.normpath("a/../b/./c"), lambda: os.path.relpath("/a/b","/a/c"), lambda: os.path.commonpath(["/a/b","/a/c"]), lambda: os.path.isabs("/a"), lambda: os.path.split("/a/b"), lambda: os.linesep, lambda: os.environ.get("NOPE"), lambda: os.getenv("NOPE","d"), lambda: os.environ["NOPE"], lambda: os.name, lambda: os.cpu_count(), lambda: os.fspath("a"), lambda: os.fspath(5), lambda: os.path.commonprefix(["abc","abd"]), lambda: os.path.exists("/nope"))
q=queue.Queue(2)
t(lambda: q.put(1), lambda: q.put(2), lambda: q.put(3,block=False), lambda: q.put_nowait(3), lambda: q.full(), lambda: q.qsize(), lambda: q.get(), lambda: q.get_nowait(), lambda: q.get_nowait(), lambda: q.get(timeout=0.1), lambda: q.empty(), lambda: q.task_done(), lambda: q.task_done(), lambda: q.task_done(), lambda: q.get(timeout=-1), lambda: queue.Queue.__mro__, lambda: queue.Empty.__mro__, lambda: q.shutdown(), lambda: q.put(1), lambda: q.get(), lambda: queue.Queue[int])
pq=queue.PriorityQueue(); pq.put((2,"b")); pq.put((1,"a")); lq=queue.LifoQueue(); lq.put(1); lq.put(2); sq=queue.SimpleQueue(); sq.put(1)
t(lambda: pq.get(), lambda: lq.get(), lambda: sq.get(), lambda: sq.empty(), lambda: sq.get_nowait())
t(lambda: signal.SIGINT, lambda: signal.Signals(15), lambda: signal.signal(signal.SIGTERM,lambda *a: print("got",a[0])), lambda: signal.raise_signal(signal.SIGTERM), lambda: signal.strsignal(2), lambda: signal.SIG_DFL, lambda: signal.Signals["SIGHUP"], lambda: signal.signal(5,"x"), lambda: signal.signal(999,signal.SIG_IGN), lambda: signal.SIGKILL.name)
