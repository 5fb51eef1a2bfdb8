package org.offprint.ui.picture;

import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.DomProcessor;
import com.github.weisj.jsvg.parser.css.CssParser;
import com.github.weisj.jsvg.parser.css.StyleSheet;
import com.github.weisj.jsvg.parser.css.impl.SimpleCssParser;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws lines whole that would be cut into millions of dashes: a path of a few bytes then takes
 * minutes and gigabytes of the drawing's own memory, which no limit of the heap holds. For one
 * picture.
 */
final class SvgDashes implements DomProcessor, CssParser {
  private static final String DASHES = "stroke-dasharray";

  /** Lengths of which the longest tells how long a picture's lines may be. */
  private static final List<String> LENGTHS =
      List.of("d", "points", "r", "rx", "ry", "width", "height", "x1", "y1", "x2", "y2", "viewBox");

  /** How often its dashes may fit into the longest length; those of charts fit some hundred. */
  private static final double MOST = 2_000;

  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][-+]?+[0-9]{1,4}+)?");

  private static final Pattern DECLARED =
      Pattern.compile("stroke-dasharray\\s*+:[^;}]*+", Pattern.CASE_INSENSITIVE);

  private double longest = MOST;

  @Override
  public void process(DomElement root) {
    measure(root);
    mend(root);
  }

  @Override
  public StyleSheet parse(List<char[]> sheets) {
    return new SimpleCssParser()
        .parse(sheets.stream().map(s -> mended(String.valueOf(s)).toCharArray()).toList());
  }

  private void measure(DomElement element) {
    for (String name : LENGTHS) {
      String value = element.attribute(name);
      Matcher number = NUMBER.matcher(value == null ? "" : value);
      while (number.find()) {
        longest = Math.max(longest, Double.parseDouble(number.group()));
      }
    }
    element.children().forEach(this::measure);
  }

  private void mend(DomElement element) {
    String dashes = element.attribute(DASHES);
    if (dashes != null && areTiny(dashes)) {
      element.setAttribute(DASHES, "none");
    }
    String style = element.attribute("style");
    if (style != null) {
      element.setAttribute("style", mended(style));
    }
    element.children().forEach(this::mend);
  }

  private String mended(String css) {
    return DECLARED.matcher(css).replaceAll(m -> areTiny(m.group()) ? "" : m.group());
  }

  private boolean areTiny(String dashes) {
    double sum = 0;
    Matcher number = NUMBER.matcher(dashes);
    while (number.find()) {
      sum += Double.parseDouble(number.group());
    }
    return sum > 0 && sum * MOST < longest;
  }
}
