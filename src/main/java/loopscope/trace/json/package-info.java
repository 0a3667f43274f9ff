/// A trace as JSON: one event a line, written and read back as a stream, with a version.
///
/// What an event looks like in a file follows from its record alone: its components by their names.
/// So a new event needs no line here, and what is written always reads back to an equal trace.
@NullMarked
package loopscope.trace.json;

import org.jspecify.annotations.NullMarked;
