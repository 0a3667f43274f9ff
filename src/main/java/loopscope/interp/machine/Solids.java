package loopscope.interp.machine;

import loopscope.interp.object.MemberSlot;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Which classes cannot be parents of one class, because their instances are laid out differently.
final class Solids {
  private Solids() {}

  static void check(PyType[] parents) {
    PyType best = null;
    for (PyType parent : parents) {
      PyType solid = solid(parent);
      if (solid == null || best != null && best.isSubtypeOf(solid)) {
        continue;
      }
      if (best != null && !solid.isSubtypeOf(best)) {
        throw Raise.typeError("multiple bases have instance lay-out conflict");
      }
      best = solid;
    }
  }

  /// `__base__`: the first of the bases that decides what instances look like.
  static PyType base(PyType type) {
    PyType chosen = type.bases()[0];
    PyType best = null;
    for (PyType parent : type.bases()) {
      PyType solid = solid(parent);
      if (solid != null && solid != best && (best == null || solid.isSubtypeOf(best))) {
        best = solid;
        chosen = parent;
      }
    }
    return chosen;
  }

  /// The class that decided what an instance looks like; null where it is as of `object`.
  private static @Nullable PyType solid(PyType type) {
    for (PyType one : type.mro()) {
      if (one.isHeap() ? hasSlots(one.dictionary()) : decides(one)) {
        return one;
      }
    }
    return null;
  }

  private static boolean decides(PyType type) {
    return type != PyType.OBJECT
        && !type.isInPython()
        && type.allocator() != PyType.OBJECT.allocator()
        && type.allocator() != type.bases()[0].allocator();
  }

  private static boolean hasSlots(PyDict dict) {
    for (int i = 0; i < dict.places(); i++) {
      if (dict.valueAt(i) instanceof MemberSlot slot && !slot.isWeakReference()) {
        return true;
      }
    }
    return false;
  }
}
