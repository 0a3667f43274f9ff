package loopscope.ui.inspector;

import java.util.List;
import java.util.regex.Pattern;

/// A repr without what nobody can use in a lecture: addresses, module paths, the insides of tasks.
final class ShortForm {
  private record Rule(Pattern pattern, String replacement) {}

  private static final List<Rule> RULES =
      List.of(
          rule(" object at 0x[0-9a-f]+", ""),
          rule(" at 0x[0-9a-f]+", ""),
          // <asyncio.locks.Lock [unlocked]> is a <Lock [unlocked]>
          rule("<(?:asyncio|__main__|collections|threading)(?:\\.\\w+)*\\.(\\w+)", "<$1"),
          rule(
              "<(\\w*Task|_?\\w*Future) (\\w+) name='([^']*)'[^<>]*(?:<[^<>]*>[^<>]*)*>",
              "<$1 $3 $2>"),
          rule(" cb=\\[[^\\]]*\\]", ""),
          rule(" _queue=\\[", " ["),
          rule(" (?:_getters|_putters)\\[\\d+\\]| tasks=\\d+", ""));

  private ShortForm() {}

  private static Rule rule(String pattern, String replacement) {
    return new Rule(Pattern.compile(pattern), replacement);
  }

  static String of(String repr) {
    if (repr.indexOf('<') < 0) {
      return repr;
    }
    String text = repr;
    for (Rule rule : RULES) {
      text = rule.pattern.matcher(text).replaceAll(rule.replacement);
    }
    return text;
  }
}
