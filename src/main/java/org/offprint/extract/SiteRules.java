package org.offprint.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for the few sites that the extractor does not understand by itself. A value; reading the
 * file is the caller's.
 *
 * <p>The format follows FiveFilters' ftr-site-config, in one file: a line {@code [host]} begins a
 * site; the lines below it are {@code directive: value}; {@code #} begins a comment. Directives:
 * {@code title}, {@code author}, {@code date}, {@code body}, {@code strip}, {@code
 * strip_id_or_class}, {@code single_page_link}, {@code next_page_link}; each may be repeated.
 * Values are XPath where they begin with {@code /}, else CSS selectors; those of {@code
 * strip_id_or_class} are pieces of an id or class.
 */
public final class SiteRules {
  /** No rules at all. */
  public static final SiteRules NONE = new SiteRules(Map.of(), List.of());

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

  private final Map<String, SiteRule> byHost;
  private final List<String> mistakes;

  private SiteRules(Map<String, SiteRule> byHost, List<String> mistakes) {
    this.byHost = Map.copyOf(byHost);
    this.mistakes = List.copyOf(mistakes);
  }

  /** Reads rules; lines that cannot be understood change nothing and are among the mistakes. */
  public static SiteRules parse(String text) {
    Map<String, Map<String, List<String>>> sites = new LinkedHashMap<>();
    List<String> mistakes = new ArrayList<>();
    Map<String, List<String>> site = new HashMap<>();
    boolean inSite = false;
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String directive = colon < 0 ? "" : line.substring(0, colon).strip();
      if (line.startsWith("[") && line.endsWith("]") && line.length() > 2) {
        String host = bare(line.substring(1, line.length() - 1).strip());
        site = sites.computeIfAbsent(host, h -> new HashMap<>());
        inSite = true;
      } else if (!inSite) {
        mistakes.add("Line " + number + " stands before the first [site].");
      } else if (!DIRECTIVES.contains(directive)) {
        mistakes.add("Line " + number + " has no directive that is known: " + line);
      } else {
        String value = line.substring(colon + 1).strip();
        String problem = RuleSelector.problem(directive, value);
        if (problem.isEmpty()) {
          site.computeIfAbsent(directive, d -> new ArrayList<>()).add(value);
        } else {
          mistakes.add("Line " + number + ": " + problem);
        }
      }
    }
    Map<String, SiteRule> rules = new HashMap<>();
    sites.forEach((host, values) -> rules.put(host, rule(host, values)));
    return new SiteRules(rules, mistakes);
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

  /** Sentences, for a person, about the lines that were not understood. */
  public List<String> mistakes() {
    return mistakes;
  }

  /** The rule for a host, or for the nearest domain above it. */
  public Optional<SiteRule> forHost(String host) {
    String name = bare(host);
    while (!name.isEmpty()) {
      SiteRule rule = byHost.get(name);
      if (rule != null) {
        return Optional.of(rule);
      }
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    return Optional.empty();
  }

  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }
}
