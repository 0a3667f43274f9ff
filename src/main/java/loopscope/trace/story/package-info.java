/// A run in plain English: for every event a sentence that says what happens and why.
///
/// The sentences stand in the code beside the cases that choose them, one file for a family of
/// events: which sentence is true depends on who waits, who stood before and what set it off, and a
/// table of strings elsewhere would separate the words from that reason. All words that a viewer
/// reads about a run are in this package and nowhere else.
@NullMarked
package loopscope.trace.story;

import org.jspecify.annotations.NullMarked;
