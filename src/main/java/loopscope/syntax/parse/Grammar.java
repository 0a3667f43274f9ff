package loopscope.syntax.parse;

/// The parts of the parser, which need one another in circles.
final class Grammar {

  final TokenCursor cursor;
  final NumberLiterals numbers;
  final StringLiterals strings;
  final TemplateStrings templates;
  final Targets targets;
  final Expressions expressions;
  final Atoms atoms;
  final CallArguments calls;
  final Parameters parameters;
  final TypeParameters typeParameters;
  final Patterns patterns;
  final SimpleStatements simple;
  final CompoundStatements compound;
  final Definitions definitions;

  Grammar(Lexer lexer) {
    cursor = new TokenCursor(lexer);
    numbers = new NumberLiterals(cursor);
    strings = new StringLiterals(this);
    templates = new TemplateStrings(this);
    targets = new Targets();
    expressions = new Expressions(this);
    atoms = new Atoms(this);
    calls = new CallArguments(this);
    parameters = new Parameters(this);
    typeParameters = new TypeParameters(this);
    patterns = new Patterns(this);
    simple = new SimpleStatements(this);
    compound = new CompoundStatements(this);
    definitions = new Definitions(this);
  }
}
