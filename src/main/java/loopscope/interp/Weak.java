package loopscope.interp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a field that does not keep alive what it refers to, as a weak reference of Python's.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Weak {}
