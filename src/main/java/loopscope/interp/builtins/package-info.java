/// The builtins module and the method tables of the value types.
///
/// A table is filled on the first look into its class, so a short program pays only for the types
/// that it uses.
@NullMarked
package loopscope.interp.builtins;

import org.jspecify.annotations.NullMarked;
