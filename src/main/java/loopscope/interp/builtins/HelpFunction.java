package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;

/// `help`: an object that loads `pydoc` when it is called, since few programs do that.
final class HelpFunction extends PyInstance {
  private static final PyType TYPE = PyType.define("_Helper", "_sitebuiltins").attributes().build();

  HelpFunction() {
    super(TYPE);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    PyObject help = in.getAttribute(in.modules().load("pydoc"), "help");
    return in.callNamed(help, args, names);
  }

  @Override
  public String repr(Interpreter in) {
    return "Type help() for interactive help, or help(object) for help about object.";
  }
}
