package loopscope.interp.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import loopscope.interp.DerivedClasses;
import org.jspecify.annotations.Nullable;

/// The native classes that the program of one run has changed, as `asyncio.Queue.put = traced` does
/// with one that CPython has in Python.
///
/// Native classes are constants of the process, so what a program changes lies here, in tables of
/// the run's own, which lookups find through the Java stack that they stand on. A class that no run
/// has changed yet never asks.
public final class ChangedClasses {
  private static final ScopedValue<ChangedClasses> OF_THE_RUN = ScopedValue.newInstance();

  private final transient DerivedClasses derived;
  private final Map<PyType, AttributeTable> tables = new LinkedHashMap<>();
  private final transient List<Consumer<PyType>> watchers = new ArrayList<>();

  /// Those of a run, none yet; `derived` are the program's classes below native ones.
  public ChangedClasses(DerivedClasses derived) {
    this.derived = derived;
  }

  /// Does something on a Java stack of the run.
  public void during(Runnable work) {
    ScopedValue.where(OF_THE_RUN, this).run(work);
  }

  /// Says who hears of every native class that changes, those below it included.
  public void watch(Consumer<PyType> watcher) {
    watchers.add(watcher);
  }

  /// The table by which lookups in a native class go that some run has changed.
  static AttributeTable tableOf(PyType type) {
    return OF_THE_RUN.isBound() ? OF_THE_RUN.get().table(type) : type.shared;
  }

  private AttributeTable table(PyType type) {
    AttributeTable known = tables.get(type);
    if (known == null) {
      known = isBelowChanged(type) ? viewOf(type) : type.shared;
      tables.put(type, known);
    }
    return known;
  }

  private boolean isBelowChanged(PyType type) {
    for (PyType ancestor : type.mro) {
      AttributeTable its = tables.get(ancestor);
      if (its != null && its != ancestor.shared) {
        return true;
      }
    }
    return false;
  }

  /// The same attributes, but lookups of its own: what is above has changed.
  private static AttributeTable viewOf(PyType type) {
    return new AttributeTable(type, type.shared.dictionary());
  }

  /// Stores an attribute into a native class, for this run, or removes it; what was there, or null.
  static @Nullable PyObject put(PyType type, PyStr attribute, @Nullable PyObject value) {
    ChangedClasses its = OF_THE_RUN.get();
    PyDict attributes = its.changeable(type);
    PyObject before = attributes.get(attribute);
    if (value == null) {
      attributes.removeName(attribute);
    } else {
      attributes.put(attribute, value);
    }
    its.changed(type);
    return before;
  }

  private PyDict changeable(PyType type) {
    PyDict shared = type.shared.dictionary();
    AttributeTable known = tables.get(type);
    if (known != null && known.dictionary() != shared) {
      return known.dictionary();
    }
    AttributeTable own = new AttributeTable(type, shared.copy());
    tables.put(type, own);
    return own.dictionary();
  }

  private void changed(PyType type) {
    for (PyType one : vary(type, new ArrayList<>())) {
      AttributeTable known = tables.get(one);
      if (known != null && known.dictionary() != one.shared.dictionary()) {
        known.forget();
      } else {
        tables.remove(one);
      }
      derived.of(one).forEach(PyType::changed);
      watchers.forEach(watcher -> watcher.accept(one));
    }
  }

  /// Makes lookups in a native class and those below it ask their run; gives all of them.
  ///
  /// Locked, as runs of the same process may do so at once, and all of it that they share.
  private static synchronized List<PyType> vary(PyType type, List<PyType> all) {
    type.varies = true;
    type.version++;
    all.add(type);
    for (PyType lower : type.nativeBelow) {
      if (!all.contains(lower)) {
        vary(lower, all);
      }
    }
    return all;
  }

  /// A native class came into being.
  static synchronized void born(PyType type) {
    for (PyType base : type.bases) {
      base.nativeBelow = Arrays.copyOf(base.nativeBelow, base.nativeBelow.length + 1);
      base.nativeBelow[base.nativeBelow.length - 1] = type;
      type.varies |= base.varies;
    }
  }
}
