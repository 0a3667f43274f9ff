package loopscope.ui.editor;

/// One sentence for a beginner to an exception that nobody caught: what to change.
final class Advice {
  /// An exception's type, or nothing for any; what its message holds; what to change. The first
  /// that fits is taken.
  private static final String[][] ADVICE = {
    {
      "RuntimeError",
      "asyncio.run() cannot be called",
      "Inside a coroutine write await instead of asyncio.run()."
    },
    {
      "RuntimeError",
      "no running event loop",
      "Move the call into a coroutine that asyncio.run() runs."
    },
    {
      "RuntimeError",
      "no current event loop",
      "Move the call into a coroutine that asyncio.run() runs."
    },
    {
      "RuntimeError",
      "Event loop is closed",
      "Use what belongs to a loop only while its asyncio.run() runs."
    },
    {
      "RuntimeError",
      "different event loop",
      "Make the object inside the asyncio.run() in which it is used."
    },
    {
      "RuntimeError",
      "already awaited",
      "Call the function again for each await, or make one task and await that."
    },
    {
      "RuntimeError",
      "not acquired",
      "Release a lock only after acquiring it; async with does both."
    },
    {"RuntimeError", "changed size during iteration", "Loop over a copy, as in list(names)."},
    {
      "RuntimeError",
      "await wasn't used with future",
      "Await only what asyncio gives, or yield nothing yourself."
    },
    {
      "TypeError",
      "can't be awaited",
      "Await a coroutine, a task or a future; other values are used without await."
    },
    {
      "TypeError",
      "can't be used in 'await'",
      "Await a coroutine, a task or a future; other values are used without await."
    },
    {
      "TypeError",
      "a coroutine was expected",
      "Pass what calling the coroutine function gives, as in main()."
    },
    {
      "TypeError",
      "coroutine",
      "Write await before the call: without it you hold the coroutine, not its result."
    },
    {
      "TypeError",
      "requires an object with __aiter__",
      "Use async for only with async iterators, and for with all others."
    },
    {
      "TypeError",
      "asynchronous context manager",
      "Use async with only with async context managers, and with otherwise."
    },
    {"TypeError", "required positional argument", "Pass the missing argument in the call."},
    {
      "TypeError",
      "required keyword-only argument",
      "Pass the missing argument by its name in the call."
    },
    {
      "TypeError",
      "positional argument",
      "Compare the arguments of the call with the parameters of the function."
    },
    {
      "TypeError",
      "unexpected keyword argument",
      "Use the name that the function gives to its parameter."
    },
    {
      "TypeError",
      "unsupported operand",
      "Convert one of the two values, for instance with str() or int()."
    },
    {"TypeError", "can only concatenate", "Convert the value with str(), or use an f-string."},
    {
      "TypeError",
      "not callable",
      "Remove the parentheses, or check that the name still means the function."
    },
    {
      "TypeError",
      "not subscriptable",
      "Check which value stands before the brackets: it holds no elements."
    },
    {
      "TypeError",
      "not iterable",
      "Check which value is looped over or unpacked: it holds no elements."
    },
    {
      "TypeError",
      "unhashable",
      "Use a tuple or a string where a list or a dict cannot serve as a key."
    },
    {
      "TypeError", "not supported between", "Convert both values to one type before comparing them."
    },
    {"TypeError", "", "Check the types of the values in this line."},
    {
      "AttributeError",
      "'coroutine' object",
      "Write await before the call: without it you hold the coroutine, not its result."
    },
    {
      "AttributeError",
      "'NoneType' object",
      "Find out why the value is None, or test for that before."
    },
    {"AttributeError", "Did you mean", "Correct the spelling of the name after the dot."},
    {"AttributeError", "", "Check the name after the dot, and which value stands before it."},
    {
      "UnboundLocalError", "", "Assign the name before this line, or declare it global or nonlocal."
    },
    {"NameError", "Did you mean", "Correct the spelling of the name."},
    {"NameError", "import", "Import the module at the top of the program."},
    {"NameError", "", "Assign or import the name before this line, or correct its spelling."},
    {"ModuleNotFoundError", "", "Correct the module's name, or use one that the simulator has."},
    {"ImportError", "", "Correct the name that is imported."},
    {"KeyError", "", "Test with in whether the key is there, or ask with get()."},
    {"IndexError", "", "Count from 0: the last index is one less than the length."},
    {"ZeroDivisionError", "", "Test before dividing that the divisor is not 0."},
    {"ValueError", "unpack", "Give the left side as many names as the right side has values."},
    {"ValueError", "invalid literal", "Convert only text that is a number, or catch ValueError."},
    {
      "ValueError",
      "task_done() called too many times",
      "Call task_done() once for each item that was taken."
    },
    {"ValueError", "", "Check the value that is passed in this line."},
    {"TimeoutError", "", "Give it more time, or catch TimeoutError around the wait."},
    {"CancelledError", "", "Await a cancelled task inside try … except asyncio.CancelledError."},
    {"InvalidStateError", "", "Ask for a result only after the task is done: await it first."},
    {"QueueFull", "", "Use await put(), which waits for a place, instead of put_nowait()."},
    {"QueueEmpty", "", "Use await get(), which waits for an item, instead of get_nowait()."},
    {"QueueShutDown", "", "Stop using the queue once it was shut down, or catch QueueShutDown."},
    {"BrokenBarrierError", "", "Catch BrokenBarrierError, or let no task leave the barrier early."},
    {"ExceptionGroup", "", "Catch what the tasks raised with except*, or mend it at its own line."},
    {
      "BaseExceptionGroup",
      "",
      "Catch what the tasks raised with except*, or mend it at its own line."
    },
    {"RecursionError", "", "Give the function a case in which it does not call itself."},
    {"AssertionError", "", "The condition after assert is false here: find out why."},
    {"EOFError", "", "Give the text that input() reads in the scenario's settings."},
    {
      "FileNotFoundError",
      "",
      "A simulated program cannot reach files: put the text into the program."
    },
    {"PermissionError", "", "A simulated program cannot reach the machine: leave this call out."},
    {"MemoryError", "", "Make the value smaller."},
    {"OverflowError", "", "Make the number smaller."},
    {
      "KeyboardInterrupt",
      "",
      "Catch KeyboardInterrupt around asyncio.run(), if the program shall end quietly."
    },
    {"StopAsyncIteration", "", "Take items with async for, which knows where the end is."},
    {
      "StopIteration",
      "",
      "Take items with for, which knows where the end is, or pass next() a default."
    },
  };

  private static final String ANY =
      "Catch it with try and except where it can be expected, or mend its cause.";

  private Advice() {}

  /// What to change, told by the exception's type and message.
  static String on(String type, String message) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    for (String[] advice : ADVICE) {
      if (advice[0].equals(name) && message.contains(advice[1])) {
        return advice[2];
      }
    }
    return ANY;
  }
}
