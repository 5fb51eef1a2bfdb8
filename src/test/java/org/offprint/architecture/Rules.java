package org.offprint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;

/**
 * The rules of the house, each with its reason.
 *
 * <p>They are made for a root package, so that {@link RulesFireTest} can hold them against a small
 * house that breaks every one of them.
 */
final class Rules {
  /** Which of our own packages each package may know. */
  private static final Map<String, List<String>> MAY_KNOW =
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
              List.of(
                  "model",
                  "document",
                  "anchor",
                  "compare",
                  "net",
                  "extract",
                  "store",
                  "settings",
                  "i18n")),
          entry("cli", List.of("library", "model", "compare")),
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
  private static final String STAGES = "..extract.*..";

  /** What others may know of the stages. */
  private static final List<String> DOORS_OF_EXTRACT =
      List.of("DocumentReader", "PageLinks", "RuleSource", "SiteRules");

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  /** Every rule, by a short name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new java.util.TreeMap<>();
    MAY_KNOW.forEach((name, known) -> rules.put("directions of " + name, direction(name, known)));
    rules.put("javafx only in ui and root", javafxOnlyInUi());
    rules.put("no web view, AWT or Swing", noOtherToolkits());
    rules.put("sql only in store", sqlOnlyInStore());
    rules.put("jsoup in no public signature", jsoupInNoPublicSignature());
    rules.put("stages of extract in one direction", stagesInOneDirection());
    rules.put("only the doors of extract", onlyTheDoorsOfExtract());
    rules.put("runLater only in ui.task", runLaterOnlyInTask());
    rules.put("threads only in root", threadsOnlyInRoot());
    rules.put("console only in cli and root", consoleOnlyInCli());
    rules.put("no wrapped labels", noWrappedLabels());
    rules.put("no mutable statics", noMutableStatics());
    rules.put("no getInstance", noGetInstance());
    return rules;
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

  private ArchRule javafxOnlyInUi() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside("ui"), root)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "jfx..", "atlantafx..", "org.kordamp..")
        .because("the command line and the library run where there is no screen");
  }

  private ArchRule noOtherToolkits() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside("ui.picture"), inside("print"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene.web..", "javafx.embed..", "java.awt..", "javax.swing..")
        .because(
            "a web view runs what a page brings along and does not join Arabic letters; AWT is only"
                + " borrowed to decode WebP and SVG, in ui.picture, and to shape and print letters,"
                + " in print");
  }

  private ArchRule sqlOnlyInStore() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..")
        .because("the tables can change without anyone else noticing");
  }

  private ArchRule jsoupInNoPublicSignature() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areDeclaredInClassesThat(resideOutsideOfPackages(STAGES).or(doorsOfExtract()))
        .and()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(notMention("org.jsoup"))
        .allowEmptyShould(true)
        .because("how HTML is parsed stays the extractor's own affair");
  }

  private ArchRule stagesInOneDirection() {
    return slices()
        .matching(inside("extract.(*)"))
        .should()
        .beFreeOfCycles()
        .because("a stage that knows only what stands below it can be read and tested alone");
  }

  private ArchRule onlyTheDoorsOfExtract() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("extract"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(STAGES).and(not(doorsOfExtract())))
        .because("how a page becomes an article stays the extractor's own affair");
  }

  private static DescribedPredicate<JavaClass> doorsOfExtract() {
    return DescribedPredicate.describe(
        "doors of the extractor", type -> DOORS_OF_EXTRACT.contains(type.getSimpleName()));
  }

  private ArchRule runLaterOnlyInTask() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("ui.task"))
        .should()
        .callMethodWhere(
            calls("javafx.application.Platform", "runLater").as("Platform.runLater is called"))
        .because("one seam between the threads can be understood, and replaced in tests");
  }

  private ArchRule threadsOnlyInRoot() {
    DescribedPredicate<JavaAccess<?>> makesThread =
        DescribedPredicate.describe(
            "a thread or an executor is made",
            access ->
                access.getTargetOwner().isEquivalentTo(java.util.concurrent.Executors.class)
                    || (access.getTargetOwner().isAssignableTo(Thread.class)
                        && Stream.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread")
                            .anyMatch(access.getName()::equals))
                    || (access
                            .getTargetOwner()
                            .isAssignableTo(java.util.concurrent.ExecutorService.class)
                        && access.getName().equals("<init>")));
    return noClasses()
        .that()
        .resideOutsideOfPackage(root)
        .should()
        .accessTargetWhere(makesThread)
        .because("who makes threads must also end them, and that is the root's work");
  }

  private ArchRule consoleOnlyInCli() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside("cli"), root)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what the library and the window have to say goes to their callers");
  }

  private ArchRule noWrappedLabels() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a label is told to wrap",
                access ->
                    access.getTargetOwner().isAssignableTo(Labeled.class)
                        && access.getName().equals("setWrapText")))
        .because("JavaFX fails where it wraps Arabic, Hindi or Thai; ui.text.WrappedText does not");
  }

  private ArchRule noMutableStatics() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areStatic()
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .because("state that everyone can reach is state that nobody owns");
  }

  private ArchRule noGetInstance() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .haveName("getInstance")
        .allowEmptyShould(true)
        .because("what a class needs is given to its constructor");
  }

  private String inside(String name) {
    return root + "." + name + "..";
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String owner, String method) {
    return DescribedPredicate.describe(
        owner + "." + method,
        access ->
            access.getTargetOwner().getName().equals(owner) && access.getName().equals(method));
  }

  private static <T extends JavaCodeUnit> ArchCondition<T> notMention(String library) {
    return new ArchCondition<>("not mention " + library) {
      @Override
      public void check(T method, ConditionEvents events) {
        if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
          return;
        }
        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
            .filter(type -> type.getPackageName().startsWith(library))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " mentions " + type.getName())));
      }
    };
  }
}
