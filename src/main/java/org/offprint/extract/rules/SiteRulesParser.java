package org.offprint.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of site rules line by line; notes what it does not understand and goes on. */
final class SiteRulesParser {
  private static final int MOST_MISTAKES = 100;
  private static final int SHOWN = 80;

  private static final Set<String> DIRECTIVES =
      Set.of(
          "title",
          "author",
          "date",
          "body",
          "strip",
          "strip_id_or_class",
          "single_page_link",
          "next_page_link");

  /** What FiveFilters' files say besides: of other programs' ways, which change nothing here. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "test_url",
          "test_contains",
          "prune",
          "tidy",
          "parser",
          "autodetect_on_failure",
          "convert_double_br_tags",
          "insert_detected_image",
          "skip_json_ld",
          "strip_image_src",
          "src_lazy_load_attr",
          "native_ad_clue",
          "find_string",
          "replace_string",
          "http_header",
          "footnotes",
          "dissolve",
          "strip_comments",
          "if_page_contains",
          "single_page_link_in_feed",
          "requires_login",
          "not_logged_in_xpath",
          "login_uri",
          "login_username_field",
          "login_password_field",
          "login_extra_fields");

  private final Map<String, Map<String, List<String>>> sites = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /** Reads one more file. */
  void read(RuleSource source) {
    Map<String, List<String>> site = source.host().isEmpty() ? null : site(source.host());
    int number = 0;
    for (String raw : source.text().lines().toList()) {
      number++;
      String line = raw.strip();
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1).strip();
      }
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      boolean named = line.startsWith("[") && line.endsWith("]") && line.length() > 2;
      if (named && source.host().isEmpty()) {
        site = site(line.substring(1, line.length() - 1).strip());
      } else if (named) {
        mistake(source, number, "this file is about one site, " + source.host() + ", already.");
      } else if (site == null) {
        mistake(source, number, "this stands before the first [site].");
      } else {
        readDirective(source, number, line, site);
      }
    }
  }

  private Map<String, List<String>> site(String host) {
    return sites.computeIfAbsent(SiteRules.bare(host), h -> new HashMap<>());
  }

  private void readDirective(
      RuleSource source, int number, String line, Map<String, List<String>> site) {
    int colon = line.indexOf(':');
    String directive = colon < 0 ? "" : line.substring(0, colon).strip();
    int bracket = directive.indexOf('(');
    String plain = bracket < 0 ? directive : directive.substring(0, bracket);
    if (DIRECTIVES.contains(directive)) {
      String value = line.substring(colon + 1).strip();
      String problem = RuleSelector.problem(directive, value);
      if (problem.isEmpty()) {
        site.computeIfAbsent(directive, d -> new ArrayList<>()).add(value);
      } else {
        mistake(source, number, problem);
      }
    } else if (!PASSED_OVER.contains(plain)) {
      mistake(source, number, "no directive that is known: " + shown(line));
    }
  }

  static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  private void mistake(RuleSource source, int number, String sentence) {
    if (mistakes.size() < MOST_MISTAKES) {
      String where = source.name().isEmpty() ? "Line " : source.name() + ", line ";
      mistakes.add(where + number + ": " + sentence);
    }
  }

  /** What was read. */
  SiteRules rules(List<String> more) {
    Map<String, SiteRule> rules = new HashMap<>();
    sites.forEach((host, values) -> rules.put(host, rule(host, values)));
    List<String> all = new ArrayList<>(more);
    all.addAll(mistakes);
    return new SiteRules(rules, all);
  }

  private static SiteRule rule(String host, Map<String, List<String>> values) {
    return new SiteRule(
        host,
        values.getOrDefault("title", List.of()),
        values.getOrDefault("author", List.of()),
        values.getOrDefault("date", List.of()),
        values.getOrDefault("body", List.of()),
        values.getOrDefault("strip", List.of()),
        values.getOrDefault("strip_id_or_class", List.of()),
        values.getOrDefault("single_page_link", List.of()),
        values.getOrDefault("next_page_link", List.of()));
  }
}
