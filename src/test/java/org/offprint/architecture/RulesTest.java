package org.offprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.library.Library;

/** The program keeps the rules of the house. */
class RulesTest {
  private final JavaClasses program =
      new ClassFileImporter()
          .importUrl(Library.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void noPackageMayKnowMoreThanItDoes() {
    assertThat(new PackageRules("org.offprint").unused(program)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    return new Rules("org.offprint")
        .all().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }
}
