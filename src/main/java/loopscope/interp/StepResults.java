package loopscope.interp;

import loopscope.interp.machine.Machine;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// What came of a step of a coroutine or generator, from those who make steps to those who asked
/// for them: the kind is passed on as it is, the value or exception lies here.
public abstract sealed class StepResults permits Operations {
  private PyObject stepValue = PyNone.NONE;
  private @Nullable PyException stepError;

  /// Runs code.
  public abstract Machine machine();

  /// The value of the last step: yielded, returned or to be awaited.
  public PyObject stepValue() {
    return stepValue;
  }

  /// The exception of the last step that ended as RAISED.
  public PyException stepError() {
    PyException error = stepError;
    if (error == null) {
      throw new IllegalStateException("the last step raised nothing");
    }
    return error;
  }

  /// A step that stops and shows the loop a value.
  public Step yielded(PyObject value) {
    stepValue = value;
    return Step.YIELDED;
  }

  /// A step that ends with a result.
  public Step returned(PyObject value) {
    stepValue = value;
    return Step.RETURNED;
  }

  /// A step that ends with an exception.
  public Step raised(PyException error) {
    stepError = error;
    return Step.RAISED;
  }

  /// A step of a native coroutine that waits for an awaitable.
  public Step awaiting(PyObject awaitable) {
    stepValue = awaitable;
    return Step.AWAITING;
  }

  /// A step of a native coroutine that wants a function called and its result.
  public Step calling(PyObject callable, PyObject... args) {
    return callingNamed(callable, args, PyStr.NO_NAMES);
  }

  /// The same with named arguments last.
  public Step callingNamed(PyObject callable, PyObject[] args, PyStr[] keywords) {
    machine().prepareCall(args, keywords);
    stepValue = callable;
    return Step.CALLING;
  }

  /// The `StopIteration` of an iterator that has just ended; a generator's carries what it
  /// returned.
  public Raise stopIteration(PyObject iterator) {
    return iterator instanceof PyGenerator && stepValue != PyNone.NONE
        ? Raise.stopIteration(stepValue)
        : Raise.of(Exceptions.STOP_ITERATION);
  }
}
