import argparse
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except SystemExit as e: print("EXIT", e.code)
        except BaseException as e: print(type(e).__name__, e)
p=argparse.ArgumentParser(prog="prog",description="A test program that does things.",epilog="The end.")
p.add_argument("src",help="the source"); p.add_argument("rest",nargs="*",type=int,help="numbers"); p.add_argument("-v","--verbose",action="store_true",help="be loud"); p.add_argument("-n","--num",type=int,default=3,metavar="N",help="a number (default: %(default)s)"); p.add_argument("--mode",choices=["a","b"],default="a"); p.add_argument("-c",action="count",default=0); p.add_argument("--version",action="version",version="%(prog)s 1.0"); p.add_argument("--list",action="append"); p.add_argument("--flag",action=argparse.BooleanOptionalAction,default=True); g=p.add_argument_group("grp","group help"); g.add_argument("--gopt",required=False); m=p.add_mutually_exclusive_group(); m.add_argument("--x",action="store_const",const=5); m.add_argument("--y",type=float)
t(lambda: p.parse_args(["s"]), lambda: p.parse_args(["s","1","2","-v","--num=7","-ccc","--list","q","--list","w","--no-flag"]), lambda: print(p.format_help()), lambda: print(p.format_usage()), lambda: p.parse_args([]), lambda: p.parse_args(["s","x"]), lambda: p.parse_args(["s","--mode","z"]), lambda: p.parse_args(["s","--bogus"]), lambda: p.parse_args(["s","--x","--y","1"]), lambda: p.parse_args(["--version"]), lambda: p.parse_args(["-h"]), lambda: p.parse_known_args(["s","--bogus","1"]), lambda: p.parse_args(["s","--num"]), lambda: p.parse_args(["s","--num","q"]), lambda: p.parse_args(["s","--verb"]), lambda: p.parse_args(["s","--v"]), lambda: p.get_default("num"))
sp=argparse.ArgumentParser(prog="sp"); sub=sp.add_subparsers(dest="cmd",required=True,help="commands"); a=sub.add_parser("add",help="adds"); a.add_argument("n",type=int); a.set_defaults(func=lambda ns: ns.n+1); b=sub.add_parser("rm",aliases=["del"]); b.add_argument("--all",action="store_true")
t(lambda: sp.parse_args(["add","5"]).n, lambda: sp.parse_args(["del","--all"]), lambda: sp.parse_args([]), lambda: sp.parse_args(["zz"]), lambda: print(sp.format_help()), lambda: sp.parse_args(["add","-h"]), lambda: sp.parse_args(["add"]))
n=argparse.Namespace(a=1,b="x"); t(lambda: n, lambda: vars(n), lambda: n==argparse.Namespace(a=1,b="x"), lambda: "a" in n, lambda: n.zz)
e=argparse.ArgumentParser(prog="e",exit_on_error=False); e.add_argument("--i",type=int); t(lambda: e.parse_args(["--i","x"]))
d=argparse.ArgumentParser(prog="d",formatter_class=argparse.ArgumentDefaultsHelpFormatter,add_help=False); d.add_argument("--q",default=5,help="the q"); d.add_argument("pos",nargs="?",default="dd"); d.add_argument("--two",nargs=2,metavar=("A","B")); d.add_argument("--plus",nargs="+"); d.add_argument("--h2",help=argparse.SUPPRESS)
t(lambda: print(d.format_help()), lambda: d.parse_args(["--two","1","2","--plus","a","b"]), lambda: d.parse_args(["--two","1"]), lambda: d.parse_args(["--","-x"]))
def pos(s):
    if int(s)<0: raise argparse.ArgumentTypeError("must be positive")
    return int(s)
f=argparse.ArgumentParser(prog="f",fromfile_prefix_chars="@"); f.add_argument("--p",type=pos); f.add_argument("-o","--out",dest="o2",required=True)
t(lambda: f.parse_args(["--p","-1"]), lambda: f.parse_args(["--p=-1","-o","x"]), lambda: f.parse_args(["-ox"]), lambda: f.parse_args([]), lambda: f.error("custom"), lambda: f.exit(3,"msg\n"), lambda: f.add_argument("-o"), lambda: f.add_argument("bad",required=True), lambda: f.print_usage())
