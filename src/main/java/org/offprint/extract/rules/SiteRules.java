package org.offprint.extract.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rules for the few sites that the extractor does not understand by itself. A value; reading files
 * is the caller's.
 *
 * <p>The format follows FiveFilters' ftr-site-config: lines are {@code directive: value}; {@code #}
 * begins a comment; a line {@code [host]} begins a site, unless the file is about one site.
 * Directives: {@code title}, {@code author}, {@code date}, {@code body}, {@code strip}, {@code
 * strip_id_or_class}, {@code single_page_link}, {@code next_page_link}; each may be repeated.
 * Values are XPath where they begin with {@code /}, else CSS selectors; those of {@code
 * strip_id_or_class} are pieces of an id or class.
 */
public final class SiteRules {
  /** No rules at all. */
  public static final SiteRules NONE = new SiteRules(Map.of(), List.of());

  private final Map<String, SiteRule> byHost;
  private final List<String> mistakes;

  SiteRules(Map<String, SiteRule> byHost, List<String> mistakes) {
    this.byHost = Map.copyOf(byHost);
    this.mistakes = List.copyOf(mistakes);
  }

  /** Reads rules; lines that cannot be understood change nothing and are among the mistakes. */
  public static SiteRules parse(String text) {
    return parse(List.of(new RuleSource("", "", text)), List.of());
  }

  /**
   * Reads the rules of several files; of two about one site, the earlier one's lines come first.
   *
   * @param mistakes what went wrong before, in sentences; kept ahead of the files' own
   */
  public static SiteRules parse(List<RuleSource> sources, List<String> mistakes) {
    SiteRulesParser parser = new SiteRulesParser();
    sources.forEach(parser::read);
    return parser.rules(mistakes);
  }

  /** Sentences, for a person, about what was not understood: with file and line. */
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

  static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String rest = lower.startsWith(".") ? lower.substring(1) : lower;
    return rest.startsWith("www.") ? rest.substring(4) : rest;
  }
}
