package org.offprint.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of the house, each with its reason.
 *
 * <p>They are made for a root package, so that {@link RulesFireTest} can hold them against a small
 * house that breaks every one of them.
 */
record Rules(String root) {
  /** Every rule, by a short name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>(new PackageRules(root).all());
    rules.putAll(new CodeRules(root).all());
    return rules;
  }
}
