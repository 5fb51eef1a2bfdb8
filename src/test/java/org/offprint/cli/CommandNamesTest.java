package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandNamesTest {
  private static final List<String> NAMES =
      List.of("add", "list", "search", "show", "pdf", "refresh", "restore");

  @ParameterizedTest
  @CsvSource({
    "df, pdf",
    "serach, search",
    "Refersh, refresh",
    "re, refresh",
    "s, ''",
    "xyz, ''",
    "sarchy, search",
    "sharing, ''",
  })
  void findsWhatIsMeantOrNothing(String typed, String meant) {
    assertThat(CommandNames.nearest(typed, NAMES).orElse("")).isEqualTo(meant);
  }
}
