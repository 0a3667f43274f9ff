package loopscope.syntax.parse;

/// One sentence for a beginner to each fault of a program's text.
public final class Hints {

  private static final String DEFAULT =
      "Compare the underlined place, and the line above it, with an example that works.";

  /// Beginnings of messages, or parts of them, each followed by its hint; the first that fits is
  /// taken.
  private static final String[] HINTS = {
    "expected ':'", "End the line with a colon.",
    "' was never closed", "Add the closing bracket that belongs to the underlined one.",
    "does not match opening parenthesis", "Close brackets in the reverse order of their opening.",
    "unmatched '", "Remove the underlined bracket, or open it somewhere before.",
    "too many nested parentheses", "Give the inner parts names and use fewer brackets.",
    "perhaps you escaped the end quote", "Write two backslashes before the closing quote.",
    "unterminated triple-quoted", "Close the string with three quotes.",
    "unterminated", "Close the string with the quote that it begins with.",
    "expected an indented block", "Indent the line below by four spaces, or write pass there.",
    "unexpected indent",
        "Remove the blanks before the line so that it lines up with the one above.",
    "unindent does not match", "Line the start of this line up with one of the blocks above.",
    "inconsistent use of tabs", "Indent with spaces only, in every line.",
    "too many levels of indentation", "Move the inner blocks into functions.",
    "Maybe you meant '==' or ':=' instead of '='", "Compare with two equals signs: ==.",
    "Maybe you meant '==' instead of '='", "Compare with == or put a plain name left of the =.",
    "perhaps you meant \"==\"", "Compare with ==, or put a plain name left of the =.",
    "cannot assign to True", "Choose another name: this one is a constant of Python.",
    "cannot assign to False", "Choose another name: this one is a constant of Python.",
    "cannot assign to None", "Choose another name: this one is a constant of Python.",
    "cannot assign to", "Put a name, an attribute or an element left of the =.",
    "cannot delete", "Only names, attributes and elements can be deleted.",
    "illegal expression for augmented assignment", "Put a single name left of the operator.",
    "Perhaps you forgot a comma", "Put a comma between the two underlined parts.",
    "Did you mean to use 'from", "Write from … import … in this order.",
    "Missing parentheses in call to", "Put what is to be printed into parentheses.",
    "Did you mean '", "Correct the spelling of the underlined word.",
    "leading zeros in decimal", "Remove the zeros before the number.",
    "literal", "Check the digits of the number, and put a blank after it.",
    "f-string", "Check the braces in the f-string: each { needs an expression and a }.",
    "t-string", "Check the braces in the t-string: each { needs an expression and a }.",
    "prefixes are incompatible", "Keep only one of the letters before the quote.",
    "cannot mix bytes", "Put a b before all of the strings or before none.",
    "bytes can only contain", "Write other characters as escapes such as \\xe9, or drop the b.",
    "unicodeescape", "Write two backslashes, or put an r before the string.",
    "invalid escape sequence", "Write two backslashes, or put an r before the string.",
    "invalid octal escape", "Write the character as \\x and two hexadecimal digits.",
    "invalid character", "Replace the underlined character by the plain one on the keyboard.",
    "invalid non-printable", "Delete the invisible character at this place.",
    "unexpected character after line continuation", "Nothing may follow a backslash on its line.",
    "unexpected EOF", "Something is missing at the end of the program.",
    "duplicate argument", "Give every parameter a name of its own.",
    "without a default follows", "Move parameters without a default before those with one.",
    "positional argument follows", "Move arguments without a name before those with one.",
    "iterable argument unpacking follows", "Move the argument with one star to the front.",
    "keyword argument repeated", "Pass each named argument once.",
    "Generator expression must be parenthesized", "Put parentheses around the part with for.",
    "forget parentheses around the comprehension", "Put the values before for into parentheses.",
    "'await' outside async function", "Write async before the def of the function around.",
    "'await' outside function", "Move the await into an async def and start it with asyncio.run.",
    "'async for' outside", "Write async before the def of the function around.",
    "'async with' outside", "Write async before the def of the function around.",
    "asynchronous comprehension outside", "Write async before the def of the function around.",
    "'return' outside function", "Indent the return into a function, or remove it.",
    "'yield' outside function", "Indent the yield into a function.",
    "'return' with value in async", "An async generator hands values out with yield only.",
    "'yield from' inside async", "Use async for with a yield inside.",
    "outside loop", "break belongs inside a for or while loop.",
    "not properly in loop", "continue belongs inside a for or while loop.",
    "cannot appear in an except* block", "Set a variable and leave after the except* block.",
    "no binding for nonlocal", "Assign the name in a function around this one first.",
    "nonlocal declaration not allowed", "Outside of functions use the name directly.",
    "prior to global", "Move the global line to the top of the function.",
    "before global", "Move the global line to the top of the function.",
    "prior to nonlocal", "Move the nonlocal line to the top of the function.",
    "before nonlocal", "Move the nonlocal line to the top of the function.",
    "is parameter and", "Rename the parameter, or remove the declaration.",
    "expected 'except' or 'finally'", "Add an except or finally block after the try block.",
    "default 'except:' must be last", "Move the bare except to the end.",
    "both 'except' and 'except*'", "Use except or except* throughout, not both.",
    "multiple exception types must be", "Put the exception types into parentheses.",
    "expected 'else' after 'if' expression", "Add else and the other value.",
    "makes remaining patterns unreachable", "Move this case to the end, or compare with a value.",
    "bind different names", "Bind the same names in each alternative.",
    "expected after dictionary key", "Write key: value for each entry.",
    "after dictionary key and ':'", "Write a value after the colon.",
    "expected after for-loop variables", "Write in after the loop's variables.",
    "'elif' block follows", "Move the else block to the end.",
    "from __future__ imports must", "Move the line to the top of the file.",
    "null bytes", "Save the program as plain text in UTF-8.",
    "can be annotated", "Annotate one name at a time.",
    "starred", "Use the star only in a list, a tuple or a call.",
    "object is not callable", "Put a comma between the two elements.",
    "object is not subscriptable", "Put a comma between the two elements.",
    "indices must be integers", "Put a comma between the two elements.",
    "\"is\" with", "Compare values with ==.",
    "\"is not\" with", "Compare values with !=.",
    "assertion is always true", "Remove the parentheses around condition and message.",
    "in a 'finally' block", "Move it after the finally block, where it hides no error.",
    "too complex to parse", "Split the expression into several statements.",
    "depth exceeded during compilation", "Split the expression into several statements.",
    "reads sources of up to", "Split the program, or read its data from a file.",
  };

  private Hints() {}

  /// What to change, told by the wording of the message.
  public static String hintFor(String message) {
    for (int i = 0; i < HINTS.length; i += 2) {
      if (message.contains(HINTS[i])) {
        return HINTS[i + 1];
      }
    }
    return DEFAULT;
  }
}
