package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The hand-written scan against the regular expression that says what it is to find. */
class NameSeparatorsTest {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[;|•·；、]\\s*|\\s*[,/]\\s+|,(?=\\p{L})|\\s&\\s"
              + "|\\s(?:and|And|AND|und|et|y|e|en|og|och|ve|и|i|و|اور)\\s(?=\\p{Lu}|\\p{Lo})");

  @Property(tries = 3000)
  void cutsAsTheExpressionDoes(@ForAll("lines") String line) {
    assertThat(NameSeparators.split(line)).isEqualTo(List.of(BETWEEN.split(line, -1)));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            " ", "  ", ",", ";", "/", "|", "、", "&", "and", "And", "e", "y", "och", "и", "و", "اور",
            "Ann", "lee", "Łé", "王", "𝔄", "b", "1", " and ", " y ", ", ", " & ", "é")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
