package org.offprint.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No word that the program asks for is missing, in any language, and none is left over. */
class BundlesTest {
  static Stream<Bundle> bundles() {
    return Bundle.all().stream();
  }

  static Stream<Arguments> everyTranslation() {
    return Bundle.all().stream()
        .flatMap(
            bundle ->
                Stream.of(InterfaceLanguage.values())
                    .filter(language -> language != InterfaceLanguage.ENGLISH)
                    .map(language -> arguments(bundle, language)));
  }

  static Stream<Arguments> translations() {
    return Bundle.all().stream()
        .flatMap(
            bundle ->
                Stream.of(InterfaceLanguage.values())
                    .filter(language -> language != InterfaceLanguage.ENGLISH)
                    .filter(language -> !bundle.in(language).isEmpty())
                    .map(language -> arguments(bundle, language)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyThatIsAskedForIsThere(Bundle bundle) {
    assertThat(bundle.asked()).isNotEmpty();
    assertThat(bundle.english().keySet()).containsAll(bundle.asked());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyIsAskedFor(Bundle bundle) {
    assertThat(bundle.dead(bundle.english().keySet())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aKeyThatNobodyAsksForIsFound(Bundle bundle) {
    assertThat(bundle.dead(Set.of("nobody.asks"))).containsExactly("nobody.asks");
  }

  /** A straight apostrophe opens a quotation in a pattern when a brace follows. */
  @ParameterizedTest
  @MethodSource("bundles")
  void wordsArePatternsWithTypographicApostrophes(Bundle bundle) {
    bundle
        .english()
        .forEach(
            (key, words) -> {
              assertThat(words).as(key).doesNotContain("'");
              assertThat(Bundle.values(words)).as(key).isNotNull();
            });
  }

  /** In all seven languages; a word that is missing would be shown in English. */
  @ParameterizedTest
  @MethodSource("everyTranslation")
  void aTranslationHasEveryKey(Bundle bundle, InterfaceLanguage language) {
    assertThat(bundle.in(language).keySet()).containsAll(bundle.english().keySet());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("translations")
  void aTranslationAddsNoKeys(Bundle bundle, InterfaceLanguage language) {
    assertThat(bundle.english().keySet()).containsAll(bundle.in(language).keySet());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("translations")
  void aTranslationTakesTheSameValues(Bundle bundle, InterfaceLanguage language) {
    Map<String, String> english = bundle.english();
    bundle
        .in(language)
        .forEach(
            (key, words) ->
                assertThat(Bundle.values(words))
                    .as(key)
                    .isEqualTo(Bundle.values(english.getOrDefault(key, ""))));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("translations")
  void aTranslationHasThePluralFormsOfItsLanguage(Bundle bundle, InterfaceLanguage language) {
    Set<String> forms =
        new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language.tag())).getKeywords());
    // "many" of French and Spanish is for whole millions, which no list here has.
    if (language == InterfaceLanguage.FRENCH || language == InterfaceLanguage.SPANISH) {
      forms.remove("many");
    }
    bundle
        .in(language)
        .forEach(
            (key, words) ->
                Bundle.plurals(words)
                    .forEach(
                        plural -> assertThat(withoutNumbers(plural)).as(key).isEqualTo(forms)));
  }

  private static Set<String> withoutNumbers(Set<String> forms) {
    Set<String> named = new TreeSet<>(forms);
    named.removeIf(form -> form.startsWith("="));
    return named;
  }
}
