/// Writers of pictures: PNG and SVG, and the fonts that come with the program.
///
/// The rule that shapes the package: a picture is painted by `timeline` on a surface, and only
/// surfaces know a file format. AWT is used here and nowhere else, and only for pixels: text is
/// measured from the font files, so that layouts agree on every machine.
@NullMarked
package loopscope.export;

import org.jspecify.annotations.NullMarked;
