package loopscope.interp;

/// Names of modules that Python has, so that a missing one can be told from a misspelt one.
final class StandardModules {
  private static final String NAMES =
      " array ast asynchat asyncore base64 bdb binascii builtins bz2 calendar cgi cmath code codecs codeop"
          + " colorsys compileall configparser copyreg cProfile csv ctypes curses dbm difflib dis email"
          + " encodings ensurepip errno faulthandler fcntl filecmp fileinput fnmatch formatter ftplib getopt getpass"
          + " gettext glob graphlib grp gzip hmac html http imaplib importlib ipaddress keyword linecache locale lzma"
          + " mailbox marshal mimetypes mmap modulefinder multiprocessing netrc nturl2path opcode optparse pdb pickle"
          + " pickletools pkgutil platform plistlib poplib posix posixpath profile pstats pty pwd py_compile pyclbr"
          + " quopri readline resource rlcompleter runpy sched select shelve shlex shutil site smtplib socket"
          + " socketserver sqlite3 ssl stat stringprep struct subprocess symtable sysconfig syslog tarfile telnetlib"
          + " tempfile termios test this timeit tkinter token tokenize tomllib trace tty turtle unicodedata"
          + " compression ntpath nntplib reprlib xml.etree http.client http.server http.cookies http.cookiejar"
          + " html.parser html.entities urllib.robotparser urllib.response importlib.resources importlib.abc"
          + " importlib.machinery concurrent.interpreters multiprocessing.pool multiprocessing.managers"
          + " multiprocessing.shared_memory multiprocessing.queues logging.handlers asyncio.streams"
          + " unittest urllib venv wave webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo ";

  private StandardModules() {}

  static boolean has(String name) {
    return NAMES.contains(" " + name + " ");
  }
}
