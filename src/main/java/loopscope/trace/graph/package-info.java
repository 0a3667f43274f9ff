/// Who waits for whom at a position of a run, as a graph.
@NullMarked
package loopscope.trace.graph;

import org.jspecify.annotations.NullMarked;
