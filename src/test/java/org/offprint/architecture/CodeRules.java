package org.offprint.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.offprint.architecture.PackageRules.doorsOfExtract;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import org.jsoup.Jsoup;

/** Which libraries and habits are for whom, each rule with its reason. */
final class CodeRules {
  private final String root;

  CodeRules(String root) {
    this.root = root;
  }

  /** Every rule, by a short name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("javafx only in ui and root", javafxOnlyInUi());
    rules.put("no web view, AWT or Swing", noOtherToolkits());
    rules.put("sql only in store", sqlOnlyInStore());
    rules.put("connections only in net", connectionsOnlyInNet());
    rules.put("programs only in speech", programsOnlyInSpeech());
    rules.put("jsoup in no public signature", jsoupInNoPublicSignature());
    rules.put("runLater only in ui.task", runLaterOnlyInTask());
    rules.put("threads only in root", threadsOnlyInRoot());
    rules.put("console only in cli and root", consoleOnlyInCli());
    rules.put("the time is handed in", theTimeIsHandedIn());
    rules.put("no wrapped labels", noWrappedLabels());
    rules.put("no mutable statics", noMutableStatics());
    rules.put("no getInstance", noGetInstance());
    return rules;
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

  private ArchRule connectionsOnlyInNet() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("net"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|.*Socket|.*URLConnection)|org\\.jsoup\\.Connection.*")
        .orShould()
        .callMethodWhere(calls(URL.class, "openStream", "openConnection"))
        .orShould()
        .callMethodWhere(calls(Jsoup.class, "connect", "newSession"))
        .because("reading asks nobody: what may be fetched is decided, and bounded, in one place");
  }

  private ArchRule programsOnlyInSpeech() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("speech"))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class, Runtime.class)
        .because("texts come from the web, and never become a part of a command");
  }

  private ArchRule jsoupInNoPublicSignature() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areDeclaredInClassesThat(resideOutsideOfPackages(PackageRules.STAGES).or(doorsOfExtract()))
        .and()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(notMention("org.jsoup"))
        .allowEmptyShould(true)
        .because("how HTML is parsed stays the extractor's own affair");
  }

  private ArchRule runLaterOnlyInTask() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("ui.task"))
        .should()
        .callMethodWhere(calls(Platform.class, "runLater"))
        .because("one seam between the threads can be understood, and replaced in tests");
  }

  private ArchRule threadsOnlyInRoot() {
    DescribedPredicate<JavaAccess<?>> makesThread =
        DescribedPredicate.describe(
            "a thread or an executor is made",
            access ->
                access.getTargetOwner().isEquivalentTo(Executors.class)
                    || (access.getTargetOwner().isAssignableTo(Thread.class)
                        && Stream.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread")
                            .anyMatch(access.getName()::equals))
                    || (access.getTargetOwner().isAssignableTo(ExecutorService.class)
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
        .orShould()
        .callMethodWhere(calls(Throwable.class, "printStackTrace"))
        .because("what the library and the window have to say goes to their callers");
  }

  private ArchRule theTimeIsHandedIn() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a clock of its own is asked",
                access ->
                    (access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getName().equals("now"))
                        || access.getName().equals("currentTimeMillis")))
        .because("what depends on the time of day can be tested at any");
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

  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... methods) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + String.join(" or ", methods) + " is called",
        access ->
            access.getTargetOwner().isAssignableTo(owner)
                && Stream.of(methods).anyMatch(access.getName()::equals));
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
