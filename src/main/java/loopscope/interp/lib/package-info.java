/// Library modules in Java, one file a module, each built when a program first imports it.
///
/// Modules that read better in Python are resources (`loopscope/lib/NAME.py`); where such a module
/// has a hot or native part, that part is a module here with an underscore before its name.
@NullMarked
package loopscope.interp.lib;

import org.jspecify.annotations.NullMarked;
