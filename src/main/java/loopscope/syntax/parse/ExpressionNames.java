package loopscope.syntax.parse;

/// What messages call the kinds of expression.
final class ExpressionNames {

  private ExpressionNames() {}

  static String of(PegNode node) {
    return switch (node.kind()) {
      case "Attribute" -> "attribute";
      case "Subscript" -> "subscript";
      case "Starred" -> "starred";
      case "Name", PegNode.TOKEN -> "name";
      case "List" -> "list";
      case "Tuple" -> "tuple";
      case "Lambda" -> "lambda";
      case "Call" -> "function call";
      case "BoolOp", "BinOp", "UnaryOp" -> "expression";
      case "GeneratorExp" -> "generator expression";
      case "Yield" -> "yield expression";
      case "Await" -> "await expression";
      case "ListComp" -> "list comprehension";
      case "SetComp" -> "set comprehension";
      case "DictComp" -> "dict comprehension";
      case "Dict" -> "dict literal";
      case "Set" -> "set display";
      case "JoinedStr" -> "f-string expression";
      case "TemplateStr" -> "t-string expression";
      case "Strings" ->
          node.parts().stream().anyMatch(part -> part.is("JoinedStr"))
              ? "f-string expression"
              : "literal";
      case "Number", "String" -> "literal";
      case "True", "False", "None" -> node.kind();
      case "Ellipsis" -> "ellipsis";
      case "Compare" -> "comparison";
      case "IfExp" -> "conditional expression";
      case "NamedExpr" -> "named expression";
      default -> throw new IllegalStateException("no expression: " + node.kind());
    };
  }
}
