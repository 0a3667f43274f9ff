"""A command interpreter reads lines until one of its methods says stop."""

import cmd, io
class Shell(cmd.Cmd):
    intro = "Welcome"
    prompt = "> "
    def do_greet(self, arg):
        """greet NAME
        Greets."""
        print("hello", arg)
    def do_EOF(self, arg):
        print("bye"); return True
    def do_quit(self, arg): return True
    def help_topics(self): print("about topics")
    def emptyline(self): print("empty")
class Plain(cmd.Cmd): 
    def do_x(self, a): "doc of x"; print("x", repr(a))
    def do_y(self, a): print(self.parseline("y " + a))
    def precmd(self, line): print("pre", repr(line)); return line
    def postcmd(self, stop, line): print("post", stop, repr(line)); return stop
    def do_EOF(self, a): return True
for text, cls in (("greet Bob\n\nhelp\nhelp greet\n?\nhelp topics\nhelp nothing\nhelp quit\nunknown 1\n! ls\n", Shell), ("x\n\nx  1 2\ny a b\nhelp\n", Plain)):
    import sys
    s = cls(stdin=io.StringIO(text)); s.use_rawinput = False
    s.cmdloop(); print("--")
s = Plain(); print(s.onecmd("x 5"), s.onecmd("zzz"), s.onecmd(""), s.lastcmd, s.identchars[:3], s.prompt, s.completenames("do"), s.get_names()[:0])
s.default("abc"); s.columnize(["a","bbb","cc"] * 20, 40)
