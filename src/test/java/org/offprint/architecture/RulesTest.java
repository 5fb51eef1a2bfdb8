package org.offprint.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps the rules of the house. */
class RulesTest {
  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.offprint");
    return new Rules("org.offprint")
        .all().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }
}
