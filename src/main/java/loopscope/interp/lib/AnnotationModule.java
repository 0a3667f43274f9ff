package loopscope.interp.lib;

import java.util.SequencedMap;
import java.util.function.Supplier;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;

/// `_annotations`: the annotations of an `__annotate__` function as text, for `annotationlib`.
final class AnnotationModule {
  private AnnotationModule() {}

  static PyModule build() {
    return new ModuleBuilder("_annotations")
        .function("texts(annotate, /)", (_, annotate) -> texts(annotate))
        .build();
  }

  /// The texts, or `None` for a function that the compiler did not make for annotations.
  private static PyObject texts(PyObject annotate) {
    if (!(annotate instanceof PyFunction function)) {
      return PyNone.NONE;
    }
    Supplier<SequencedMap<String, String>> texts = function.code.annotationTexts;
    if (texts == null) {
      return PyNone.NONE;
    }
    PyDict dict = new PyDict();
    texts.get().forEach((name, text) -> dict.put(PyStr.of(name), PyStr.of(text)));
    return dict;
  }
}
