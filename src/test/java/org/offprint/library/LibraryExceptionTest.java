package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.store.LibraryFileException;
import org.offprint.store.LibraryFileException.Trouble;

/** What is the matter with the library is said in the person's language, with the file's name. */
class LibraryExceptionTest {
  private static final Path FILE = Path.of("/home/ada/my {library}.sqlite");

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyTroubleHasASentence(InterfaceLanguage language) {
    Locale before = Locale.getDefault();
    try {
      for (Trouble trouble : Trouble.values()) {
        LibraryFileException failure = new LibraryFileException(trouble, FILE, null);
        Locale.setDefault(Locale.UK);
        String english = new LibraryException(failure).getMessage();
        Locale.setDefault(language.in(before));
        String said = new LibraryException(failure).getMessage();
        assertThat(said).as(trouble.toString()).contains(FILE.toString()).doesNotContain("{0}");
        if (language == InterfaceLanguage.ENGLISH) {
          assertThat(said).isEqualTo(english);
        } else {
          assertThat(said).isNotEqualTo(english);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
