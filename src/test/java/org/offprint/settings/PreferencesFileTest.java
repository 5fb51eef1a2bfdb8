package org.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.model.HighlightColour;

class PreferencesFileTest {
  @TempDir Path folder;

  @Test
  void keepsWhatWasChosen() throws Exception {
    PreferencesFile file = new PreferencesFile(folder.resolve("new").resolve("preferences"));
    Preferences chosen =
        Preferences.STANDARD
            .withLanguage(InterfaceLanguage.URDU)
            .withSpeechSpeed(150)
            .withReading(
                ReadingStyle.STANDARD
                    .larger()
                    .withMeasure(50)
                    .withLeading(1.7)
                    .withMargin(60)
                    .withJustified(true)
                    .withSpread(true)
                    .withFamily("arabic", "Amiri"));

    file.write(chosen);

    assertThat(file.read()).isEqualTo(chosen);
  }

  @Test
  void nobodyElseCanReadIt() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path made = folder.resolve("new").resolve("preferences");

    new PreferencesFile(made).write(Preferences.STANDARD);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.getParent())))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rw-------");
  }

  @Test
  void aBrokenFileIsAsGoodAsNone() throws Exception {
    Path broken = Files.writeString(folder.resolve("p"), "language=ur\nspeech.speed=\\u00zz");

    assertThat(new PreferencesFile(broken).read()).isEqualTo(Preferences.STANDARD);
  }

  @Test
  void aBrokenValueIsAsGoodAsNoneAndHarmsNoOther() throws Exception {
    Path broken =
        Files.writeString(
            folder.resolve("p"),
            "language=xx\nreading.size=NaN\nreading.measure=x\nreading.leading=Infinity\n"
                + "reading.spread=perhaps\nspeech.speed=fast\nhighlight=blue");

    assertThat(new PreferencesFile(broken).read())
        .isEqualTo(Preferences.STANDARD.withHighlight(HighlightColour.BLUE));
  }

  @Test
  void numbersAreWrittenAlikeInEveryLanguage() throws Exception {
    Preferences chosen = Preferences.STANDARD.withReading(ReadingStyle.STANDARD.withLeading(1.75));
    PreferencesFile file = new PreferencesFile(folder.resolve("p"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      file.write(chosen);
    } finally {
      Locale.setDefault(before);
    }

    assertThat(file.read()).isEqualTo(chosen);
  }

  @Test
  void aSpeedBeyondAllBoundsIsBounded() throws Exception {
    Path wild = Files.writeString(folder.resolve("p"), "language=ar\nspeech.speed=99999");

    assertThat(new PreferencesFile(wild).read())
        .isEqualTo(
            Preferences.STANDARD
                .withLanguage(InterfaceLanguage.ARABIC)
                .withSpeechSpeed(Preferences.FASTEST));
  }

  @Test
  void speaksEnglishWhereTheSystemsLanguageIsNotSpoken() {
    assertThat(Preferences.STANDARD.locale(Locale.ITALY)).isEqualTo(Locale.of("en", "IT"));
    assertThat(Preferences.STANDARD.locale(Locale.GERMANY)).isEqualTo(Locale.GERMANY);
  }
}
