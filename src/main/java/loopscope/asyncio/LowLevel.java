package loopscope.asyncio;

import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.TypeBuilder;

/// The loop's methods for connections, which lead to the network in memory, and for processes.
final class LowLevel {
  private LowLevel() {}

  static void fill(TypeBuilder builder) {
    for (String name : new String[] {"create_connection", "create_server"}) {
      builder.methodN(
          "async " + name + "(protocol_factory, *args, **kwargs)",
          (in, args) -> {
            PyObject[] given = ((PyTuple) args[2]).items;
            PyObject[] all = new PyObject[given.length + 2];
            all[0] = args[0];
            all[1] = args[1];
            System.arraycopy(given, 0, all, 2, given.length);
            PyObject function = in.getAttribute(in.modules().load("_asyncio_network"), name);
            return Calls.with(in, function, all, (PyDict) args[3]);
          });
    }
    for (String name : new String[] {"subprocess_exec", "subprocess_shell"}) {
      builder.methodN(
          "async " + name + "(protocol_factory, *args, **kwargs)",
          (in, args) -> {
            PyObject[] given = ((PyTuple) args[2]).items;
            PyObject function =
                in.getAttribute(in.modules().load("_asyncio_streams"), "create_" + name);
            return Calls.with(in, function, given, (PyDict) args[3]);
          });
    }
  }
}
