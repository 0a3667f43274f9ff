package loopscope.asyncio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.TypeBuilder;

/// The loop's methods for connections, which lead to the network in memory, and for processes.
final class LowLevel {
  /// Those that a module written in Python carries out: the signature, in which `name=` may be
  /// passed on by name, the module and the function there.
  private record Method(String signature, String module, String function, boolean withLoop) {}

  private static final List<Method> METHODS =
      List.of(
          new Method(
              "create_connection(protocol_factory, host=None, port=None, *, ssl=None, family=0,"
                  + " proto=0, flags=0, sock=None, local_addr=None, server_hostname=None,"
                  + " ssl_handshake_timeout=None, ssl_shutdown_timeout=None,"
                  + " happy_eyeballs_delay=None, interleave=None, all_errors=False)",
              "_asyncio_network",
              "create_connection",
              true),
          new Method(
              "create_server(protocol_factory, host=None, port=None, *, family=0, flags=1,"
                  + " sock=None, backlog=100, ssl=None, reuse_address=None, reuse_port=None,"
                  + " keep_alive=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,"
                  + " start_serving=True)",
              "_asyncio_network",
              "create_server",
              true),
          new Method(
              "create_unix_connection(protocol_factory, path=None, *, ssl=None, sock=None,"
                  + " server_hostname=None, ssl_handshake_timeout=None,"
                  + " ssl_shutdown_timeout=None)",
              "_asyncio_network",
              "create_unix_connection",
              true),
          new Method(
              "create_unix_server(protocol_factory, path=None, *, sock=None, backlog=100,"
                  + " ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,"
                  + " start_serving=True, cleanup_socket=True)",
              "_asyncio_network",
              "create_unix_server",
              true),
          new Method(
              "create_datagram_endpoint(protocol_factory, local_addr=None, remote_addr=None, *,"
                  + " family=0, proto=0, flags=0, reuse_port=None, allow_broadcast=None,"
                  + " sock=None)",
              "_asyncio_datagrams",
              "create_datagram_endpoint",
              true),
          new Method(
              "connect_accepted_socket(protocol_factory, sock, *, ssl=None,"
                  + " ssl_handshake_timeout=None, ssl_shutdown_timeout=None)",
              "_asyncio_network",
              "connect_accepted_socket",
              true),
          new Method(
              "getaddrinfo(host, port, *, family=0, type=0, proto=0, flags=0)",
              "_asyncio_network",
              "getaddrinfo",
              true),
          new Method(
              "start_tls(transport, protocol, sslcontext, *, server_side=False,"
                  + " server_hostname=None, ssl_handshake_timeout=None,"
                  + " ssl_shutdown_timeout=None)",
              "_asyncio_network",
              "start_tls",
              true),
          new Method(
              "sendfile(transport, file, offset=0, count=None, *, fallback=True)",
              "_asyncio_network",
              "sendfile",
              true),
          new Method(
              "subprocess_exec(protocol_factory, program, *args, stdin=-1, stdout=-1, stderr=-1,"
                  + " universal_newlines=False, shell=False, bufsize=0, encoding=None,"
                  + " errors=None, text=None, **kwargs)",
              "_asyncio_subprocess",
              "subprocess_exec",
              false),
          new Method(
              "subprocess_shell(protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1,"
                  + " universal_newlines=False, shell=True, bufsize=0, encoding=None,"
                  + " errors=None, text=None, **kwargs)",
              "_asyncio_subprocess",
              "subprocess_shell",
              false));

  private LowLevel() {}

  static void fill(TypeBuilder builder) {
    for (Method method : METHODS) {
      List<String> names = names(method.signature);
      builder.methodN("async " + method.signature, (in, args) -> call(in, method, names, args));
    }
  }

  /// The parameters in their order; those after a star begin with one.
  private static List<String> names(String signature) {
    List<String> names = new ArrayList<>();
    boolean byName = false;
    String parameters = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    for (String one : parameters.split(",")) {
      String name = one.strip().split("=")[0];
      if (name.startsWith("*")) {
        byName = true;
      } else {
        names.add(byName ? "*" + name : name);
      }
    }
    return names;
  }

  private static PyObject call(Interpreter in, Method method, List<String> names, PyObject[] args) {
    PyObject function = in.getAttribute(in.modules().load(method.module), method.function);
    if (!method.withLoop) {
      return in.call(function, Arrays.copyOfRange(args, 1, args.length));
    }
    int inOrder = (int) names.stream().filter(name -> !name.startsWith("*")).count();
    PyDict options = new PyDict();
    for (int i = inOrder; i < names.size(); i++) {
      options.putName(names.get(i).substring(1), args[i + 1]);
    }
    return Calls.with(in, function, Arrays.copyOf(args, inOrder + 1), options);
  }
}
