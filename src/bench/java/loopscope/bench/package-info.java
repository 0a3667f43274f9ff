/// Micro-benchmarks of the machine; `./mvnw -Pbench` runs them.
@NullMarked
package loopscope.bench;

import org.jspecify.annotations.NullMarked;
