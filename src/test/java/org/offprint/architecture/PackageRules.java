package org.offprint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which package may know which, each rule with its reason. */
final class PackageRules {
  /** Which of our own packages each package may know. */
  static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          entry("i18n", List.of()),
          entry("model", List.of()),
          entry("document", List.of("model")),
          entry("anchor", List.of("model", "document")),
          entry("compare", List.of("model", "document")),
          entry("script", List.of()),
          entry("print", List.of("model", "document", "anchor", "script", "i18n")),
          entry("speech", List.of("script")),
          entry("settings", List.of("model", "i18n")),
          entry("net", List.of()),
          entry("extract", List.of("model", "document")),
          entry("store", List.of("model")),
          entry(
              "library",
              List.of("model", "document", "anchor", "compare", "net", "extract", "store", "i18n")),
          entry("cli", List.of("library", "model")),
          entry(
              "ui",
              List.of(
                  "library",
                  "model",
                  "document",
                  "anchor",
                  "compare",
                  "settings",
                  "i18n",
                  "script",
                  "print",
                  "speech")));

  /** The stages' own packages: public to each other only. */
  static final String STAGES = "..extract.*..";

  /** What others may know of the stages. */
  private static final List<String> DOORS_OF_EXTRACT =
      List.of("DocumentReader", "PageLinks", "RuleSource", "SiteRules");

  private final String root;

  PackageRules(String root) {
    this.root = root;
  }

  /** Every rule, by a short name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>();
    MAY_KNOW.forEach((name, known) -> rules.put("directions of " + name, direction(name, known)));
    rules.put("every package has its place", everyPackageHasItsPlace());
    rules.put("stages of extract in one direction", inOneDirection("extract"));
    rules.put("only the doors of extract", onlyTheDoorsOfExtract());
    rules.put("panes of ui in one direction", inOneDirection("ui"));
    rules.put("panes do not know their window", panesDoNotKnowTheirWindow());
    return rules;
  }

  /** What packages may know and do not: "cli -> store". */
  List<String> unused(JavaClasses program) {
    return MAY_KNOW.entrySet().stream()
        .flatMap(
            rule ->
                rule.getValue().stream()
                    .filter(known -> !knows(program, rule.getKey(), known))
                    .map(known -> rule.getKey() + " -> " + known))
        .sorted()
        .toList();
  }

  private boolean knows(JavaClasses program, String name, String known) {
    return program.stream()
        .filter(resideInAnyPackage(inside(name)))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .anyMatch(
            dependency -> resideInAnyPackage(inside(known)).test(dependency.getTargetClass()));
  }

  private ArchRule direction(String name, List<String> known) {
    List<String> ours = new ArrayList<>(List.of(inside(name)));
    known.forEach(other -> ours.add(inside(other)));
    DescribedPredicate<JavaClass> strangers =
        resideInAnyPackage(root + "..")
            .and(resideOutsideOfPackages(ours.toArray(String[]::new)))
            .as("another of our packages than %s", known);
    return noClasses()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .dependOnClassesThat(strangers)
        .allowEmptyShould(true)
        .because("a package that knows only what stands below it can be read and tested alone");
  }

  private ArchRule everyPackageHasItsPlace() {
    String[] places =
        Stream.concat(Stream.of(root), MAY_KNOW.keySet().stream().map(this::inside))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .resideInAPackage(root + "..")
        .allowEmptyShould(true)
        .because("a package that no rule names is one that may know everything");
  }

  private ArchRule inOneDirection(String name) {
    return slices()
        .matching(inside(name + ".(*)"))
        .should()
        .beFreeOfCycles()
        .because("what knows only what stands below it can be read and tested alone");
  }

  private ArchRule onlyTheDoorsOfExtract() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("extract"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(STAGES).and(not(doorsOfExtract())))
        .because("how a page becomes an article stays the extractor's own affair");
  }

  private ArchRule panesDoNotKnowTheirWindow() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".ui.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".ui")
        .because("the window puts the panes together, and a pane can be shown by itself in a test");
  }

  /** What others may know of the stages. */
  static DescribedPredicate<JavaClass> doorsOfExtract() {
    return DescribedPredicate.describe(
        "doors of the extractor", type -> DOORS_OF_EXTRACT.contains(type.getSimpleName()));
  }

  private String inside(String name) {
    return root + "." + name + "..";
  }
}
