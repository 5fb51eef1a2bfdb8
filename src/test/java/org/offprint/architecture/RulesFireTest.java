package org.offprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule fires on {@code bad}, a small house that breaks them all. */
class RulesFireTest {
  private static final String BAD = "org.offprint.architecture.bad";

  @TestFactory
  Stream<DynamicTest> everyRuleFires() {
    JavaClasses bad = new ClassFileImporter().importPackages(BAD);
    return new Rules(BAD)
        .all().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(bad).hasViolation()).isTrue()));
  }
}
