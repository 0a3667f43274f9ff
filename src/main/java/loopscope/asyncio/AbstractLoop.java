package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `asyncio.AbstractEventLoop`: what an event loop is asked for, as methods that are all to be
/// overridden. What is missing in asyncio's own loops (files, sockets and processes) says here that
/// it is, as it does in a loop of CPython that lacks it.
final class AbstractLoop {
  private static final String[] METHODS = {
    "_timer_handle_cancelled(handle)",
    "add_reader(fd, callback, *args)",
    "add_signal_handler(sig, callback, *args)",
    "add_writer(fd, callback, *args)",
    "call_at(when, callback, *args, context=None)",
    "call_exception_handler(context)",
    "call_later(delay, callback, *args, context=None)",
    "call_soon(callback, *args, context=None)",
    "call_soon_threadsafe(callback, *args, context=None)",
    "close()",
    "async connect_accepted_socket(protocol_factory, sock, *, ssl=None, "
        + "ssl_handshake_timeout=None, ssl_shutdown_timeout=None)",
    "async connect_read_pipe(protocol_factory, pipe)",
    "async connect_write_pipe(protocol_factory, pipe)",
    "async create_connection(protocol_factory, host=None, port=None, *, ssl=None, "
        + "family=0, proto=0, flags=0, sock=None, local_addr=None, server_hostname=None, "
        + "ssl_handshake_timeout=None, ssl_shutdown_timeout=None, "
        + "happy_eyeballs_delay=None, interleave=None)",
    "async create_datagram_endpoint(protocol_factory, local_addr=None, "
        + "remote_addr=None, *, family=0, proto=0, flags=0, reuse_address=None, "
        + "reuse_port=None, allow_broadcast=None, sock=None)",
    "create_future()",
    "async create_server(protocol_factory, host=None, port=None, *, family=0, "
        + "flags=1, sock=None, backlog=100, ssl=None, reuse_address=None, reuse_port=None, "
        + "keep_alive=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, "
        + "start_serving=True)",
    "create_task(coro, **kwargs)",
    "async create_unix_connection(protocol_factory, path=None, *, ssl=None, "
        + "sock=None, server_hostname=None, ssl_handshake_timeout=None, "
        + "ssl_shutdown_timeout=None)",
    "async create_unix_server(protocol_factory, path=None, *, sock=None, "
        + "backlog=100, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, "
        + "start_serving=True)",
    "default_exception_handler(context)",
    "get_debug()",
    "get_exception_handler()",
    "get_task_factory()",
    "async getaddrinfo(host, port, *, family=0, type=0, proto=0, flags=0)",
    "async getnameinfo(sockaddr, flags=0)",
    "is_closed()",
    "is_running()",
    "remove_reader(fd)",
    "remove_signal_handler(sig)",
    "remove_writer(fd)",
    "run_forever()",
    "run_in_executor(executor, func, *args)",
    "run_until_complete(future)",
    "async sendfile(transport, file, offset=0, count=None, *, fallback=True)",
    "set_debug(enabled)",
    "set_default_executor(executor)",
    "set_exception_handler(handler)",
    "set_task_factory(factory)",
    "async shutdown_asyncgens()",
    "async shutdown_default_executor()",
    "async sock_accept(sock)",
    "async sock_connect(sock, address)",
    "async sock_recv(sock, nbytes)",
    "async sock_recv_into(sock, buf)",
    "async sock_recvfrom(sock, bufsize)",
    "async sock_recvfrom_into(sock, buf, nbytes=0)",
    "async sock_sendall(sock, data)",
    "async sock_sendfile(sock, file, offset=0, count=None, *, fallback=None)",
    "async sock_sendto(sock, data, address)",
    "async start_tls(transport, protocol, sslcontext, *, server_side=False, "
        + "server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None)",
    "stop()",
    "async subprocess_exec(protocol_factory, *args, stdin=-1, stdout=-1, stderr=-1, " + "**kwargs)",
    "async subprocess_shell(protocol_factory, cmd, *, stdin=-1, stdout=-1, "
        + "stderr=-1, **kwargs)",
    "time()",
  };

  private static final String ASYNC = "async ";

  private AbstractLoop() {}

  static void fill(TypeBuilder builder) {
    for (String signature : METHODS) {
      String name = signature.substring(0, signature.indexOf('('));
      if (name.startsWith(ASYNC)) {
        String coroutine = "AbstractEventLoop." + name.substring(ASYNC.length());
        builder.methodN(signature, (in, args) -> new Missing(in, coroutine));
      } else {
        builder.methodN(
            signature,
            (in, args) -> {
              throw missing();
            });
      }
    }
  }

  private static Raise missing() {
    return new Raise(new PyException(Exceptions.NOT_IMPLEMENTED_ERROR));
  }

  /// A coroutine that fails at once.
  private static final class Missing extends Routine {
    Missing(Interpreter in, String qualname) {
      super(in, qualname);
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      throw error == null ? missing() : new Raise(error);
    }
  }
}
