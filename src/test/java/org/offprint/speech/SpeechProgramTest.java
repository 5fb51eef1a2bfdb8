package org.offprint.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.speech.SpeechProgram.Voice;
import org.offprint.testing.FakeVoice;

@DisabledOnOs(OS.WINDOWS)
class SpeechProgramTest {
  @TempDir Path folder;

  private SpeechProgram program() throws IOException {
    return SpeechPrograms.find("Linux", FakeVoice.in(folder).path()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-f/etc/passwd",
        "--help",
        "$(touch hacked) `touch hacked` ; touch hacked",
        "'; touch hacked; '",
        "\"quoted\" and \\ back",
        "%n %s"
      })
  void hostileTextIsOnlyText(String text) throws Exception {
    SpeechProgram program = program();

    program.speak(text, new Voice("en-gb", "en-gb"), 100);

    assertThat(new FakeVoice(folder).spoken()).containsExactly(text);
    assertThat(new FakeVoice(folder).arguments()).containsExactly("--stdin -b 1 -v en-gb -s 175");
    assertThat(folder.resolve("hacked")).doesNotExist();
  }

  @Test
  void textThatWouldSteerTheProgramDoesNot() throws Exception {
    program().speak("a [[volm 0]] b\nc\u0007\u2028d", new Voice("ur", "ur"), 200);

    assertThat(new FakeVoice(folder).spoken()).containsExactly("a [ [volm 0] ] b c d");
    assertThat(new FakeVoice(folder).arguments()).containsExactly("--stdin -b 1 -v ur -s 350");
  }

  @Test
  void findsTheVoiceOfALanguage() throws Exception {
    SpeechProgram program = program();

    assertThat(program.voice("ur-PK")).map(Voice::name).contains("ur");
    assertThat(program.voice("en")).map(Voice::name).contains("en-gb");
    assertThat(program.voice("")).isPresent();
    assertThat(program.voice("ar")).isEmpty();
  }

  @Test
  void saysThatItFailed() throws Exception {
    SpeechProgram program = program();

    assertThatThrownBy(() -> program.speak("broken", new Voice("ur", "ur"), 100))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("7");
  }

  /** What eSpeak NG does where there is no sound card: it says so, and calls it a success. */
  @Test
  void saysThatThereIsNothingToBeHeard() throws Exception {
    SpeechProgram program = program();

    assertThatThrownBy(() -> program.speak("unheard", new Voice("ur", "ur"), 100))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no sound");
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(SpeechPrograms.find("Linux", folder + File.pathSeparator + "relative")).isEmpty();
    assertThat(SpeechPrograms.find("Mac OS X", folder.toString())).isEmpty();
    assertThat(SpeechPrograms.find("Windows 11", folder.toString())).isEmpty();
  }

  @Test
  void readsTheListsOfOtherSystems() throws Exception {
    Path say = folder.resolve("say");
    Files.writeString(
        say,
        """
        #!/bin/sh
        echo 'Thomas              fr_FR    # Bonjour'
        echo 'Eddy (German)       de_DE    # Hallo'
        """);
    assertThat(say.toFile().setExecutable(true)).isTrue();
    SpeechProgram mac = SpeechPrograms.find("Mac OS X", folder.toString()).orElseThrow();

    assertThat(mac.voice("de")).contains(new Voice("Eddy (German)", "de_DE"));
    assertThat(mac.voice("fr-FR")).map(Voice::name).contains("Thomas");
  }

  @Test
  void aLanguageWithoutARegionIsSpokenAsMostSpeakIt() throws Exception {
    List<Voice> voices =
        Stream.of("en-029", "en-gb", "en-us", "pt", "pt-br", "cmn", "nb")
            .map(tag -> new Voice(tag, tag))
            .toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(VoiceChoice.of(voices, "en")).map(Voice::name).contains("en-us");
      assertThat(VoiceChoice.of(voices, "pt")).map(Voice::name).contains("pt");
      assertThat(VoiceChoice.of(voices, "pt-PT")).map(Voice::name).contains("pt");
      Locale.setDefault(Locale.UK);
      assertThat(VoiceChoice.of(voices, "en")).map(Voice::name).contains("en-gb");
      assertThat(VoiceChoice.of(voices, "en-US")).map(Voice::name).contains("en-us");
      assertThat(VoiceChoice.of(voices, "")).map(Voice::name).contains("en-gb");
      assertThat(VoiceChoice.of(voices, "zh-Hans")).map(Voice::name).contains("cmn");
      assertThat(VoiceChoice.of(voices, "no")).map(Voice::name).contains("nb");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The voices that the system's own eSpeak NG lists; needs no sound. */
  @ParameterizedTest
  @CsvSource({
    "en-GB, en-gb",
    "de-AT, de",
    "ar, ar",
    "ur, ur",
    "hi, hi",
    "zh-Hant, cmn",
    "pt-BR, pt-br"
  })
  void theRealProgramHasVoices(String language, String name) throws Exception {
    Path real = Path.of("/usr/bin/espeak-ng");
    assumeTrue(Files.isExecutable(real), "espeak-ng is not installed");
    SpeechProgram program = SpeechPrograms.find("Linux", "/usr/bin").orElseThrow();

    assertThat(program.voice(language)).map(Voice::name).contains(name);
    assertThat(program.voice("tlh")).isEmpty();
  }
}
