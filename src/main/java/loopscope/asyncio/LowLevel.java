package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// The loop's methods for sockets, files and processes: connections lead to the network in memory,
/// the rest says that this loop does not have it, as a loop without such things does.
final class LowLevel {
  private static final String[] MISSING_COROUTINES = {
    "create_datagram_endpoint",
    "create_unix_connection",
    "create_unix_server",
    "connect_accepted_socket",
    "connect_read_pipe",
    "connect_write_pipe",
    "sendfile",
    "start_tls",
    "sock_recv",
    "sock_recv_into",
    "sock_recvfrom",
    "sock_recvfrom_into",
    "sock_sendfile",
    "sock_sendall",
    "sock_sendto",
    "sock_connect",
    "sock_accept",
    "getaddrinfo",
    "getnameinfo",
  };

  private static final String[] MISSING = {
    "add_reader", "remove_reader", "add_writer", "remove_writer",
  };

  private LowLevel() {}

  static void fill(TypeBuilder builder) {
    for (String name : new String[] {"create_connection", "create_server"}) {
      builder.methodN(
          name + "(protocol_factory, *args, **kwargs)",
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
          name + "(protocol_factory, *args, **kwargs)",
          (in, args) -> {
            PyObject[] given = ((PyTuple) args[2]).items;
            PyObject function =
                in.getAttribute(in.modules().load("_asyncio_streams"), "create_" + name);
            return Calls.with(in, function, given, (PyDict) args[3]);
          });
    }
    for (String name : MISSING_COROUTINES) {
      builder.methodN(name + "(*args, **kwargs)", (in, args) -> new Missing(in, name));
    }
    for (String name : MISSING) {
      builder.methodN(
          name + "(*args, **kwargs)",
          (in, args) -> {
            throw new Raise(new PyException(Exceptions.NOT_IMPLEMENTED_ERROR));
          });
    }
  }

  /// A coroutine that fails at once.
  private static final class Missing extends Routine {
    Missing(Interpreter in, String name) {
      super(in, "BaseEventLoop." + name);
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      throw error == null
          ? new Raise(new PyException(Exceptions.NOT_IMPLEMENTED_ERROR))
          : new Raise(error);
    }
  }
}
