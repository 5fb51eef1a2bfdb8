package org.offprint.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.offprint.model.ArticleContent;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;

/**
 * Articles of invented words in five writing systems, whose frequencies follow Zipf's law; the same
 * for the same number. Words are made of syllables, so that prefixes are shared as in real ones.
 */
final class GeneratedArticles {
  private static final int VOCABULARY = 60_000;
  private static final int SITES = 200;
  private static final Instant START = Instant.parse("2016-01-01T00:00:00Z");
  private static final long SECONDS_BETWEEN = 300;

  private static final List<Language> LANGUAGES =
      List.of(
          new Language("en", "bcdfghjklmnprstvwz", "aeiouy", 1.0),
          new Language("de", "bdfghklmnprstwz", "aeiouäöü", 1.0),
          new Language("ru", "бвгджзклмнпрст", "аеиоу", 0.55),
          new Language("ar", "بتثجحخدذرزسش", "اوي", 0.55),
          new Language("zh", "", "", 0.33));

  private final int bytes;
  private final List<List<String>> vocabularies = new ArrayList<>();
  private final List<String> templates = new ArrayList<>();
  private final double[] cumulated = new double[VOCABULARY];

  /**
   * Makes ready to generate.
   *
   * @param bytes how long texts are, in UTF-8, on average
   * @param pageBytes how long what stands around a text is, packed
   */
  GeneratedArticles(int bytes, int pageBytes) {
    this.bytes = bytes;
    Random random = new Random(1);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1 / (rank + 2.7);
      cumulated[rank] = sum;
    }
    for (Language language : LANGUAGES) {
      vocabularies.add(language.vocabulary(random));
    }
    for (int site = 0; site < SITES; site++) {
      templates.add(template(random, pageBytes));
    }
  }

  private record Language(String tag, String consonants, String vowels, double letters) {
    List<String> vocabulary(Random random) {
      Set<String> words = new LinkedHashSet<>();
      while (words.size() < VOCABULARY) {
        words.add(consonants.isEmpty() ? ideographs(random) : syllables(random));
      }
      List<String> byLength = new ArrayList<>(words);
      // Frequent words are short.
      byLength.sort((one, other) -> Integer.compare(one.length(), other.length()));
      return byLength;
    }

    private String ideographs(Random random) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= random.nextInt(3); i++) {
        word.appendCodePoint(0x4e00 + (int) (3000 * Math.pow(random.nextDouble(), 2)));
      }
      return word.toString();
    }

    private String syllables(Random random) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= random.nextInt(4); i++) {
        word.append(skewed(consonants, random)).append(skewed(vowels, random));
        if (random.nextInt(3) == 0) {
          word.append(skewed(consonants, random));
        }
      }
      return word.toString();
    }

    private static char skewed(String letters, Random random) {
      return letters.charAt((int) (letters.length() * Math.pow(random.nextDouble(), 1.5)));
    }
  }

  NewArticle article(long number) {
    Random random = new Random(number);
    int language = (int) (number % LANGUAGES.size());
    Language of = LANGUAGES.get(language);
    int site = random.nextInt(SITES);
    int length = (int) (bytes * of.letters() * (0.5 + random.nextDouble()));
    String title = text(random, language, 60);
    String text = text(random, language, length);
    String html = "<p>" + text.replace("\n\n", "</p><p>") + "</p>";
    Instant saved = START.plusSeconds(number * SECONDS_BETWEEN);
    String url = "https://site" + site + ".test/news/" + number;
    return new NewArticle(
        url,
        List.of(),
        url + "/canonical",
        saved,
        new OriginalPage(
            url,
            templates.get(site).replace("CONTENT", html).getBytes(StandardCharsets.UTF_8),
            "text/html",
            "UTF-8",
            null,
            null),
        new ArticleContent(
            title,
            "",
            List.of("Author " + random.nextInt(2000)),
            "Site " + site,
            PublishedTime.parse(saved.minusSeconds(random.nextInt(10_000_000)).toString()),
            of.tag(),
            of.tag().equals("ar") ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT,
            null,
            html,
            text,
            List.of()),
        text.length() / 6,
        List.of(),
        List.of());
  }

  /**
   * A query of one to three words that stand in one article, as often a prefix as not.
   *
   * @param articles how many there are
   */
  String query(Random random, int articles) {
    StringBuilder query = new StringBuilder();
    for (String word : words(random, articles, 1 + random.nextInt(3)).split(" ", -1)) {
      query.append(
          random.nextBoolean() ? word : word.substring(0, 1 + random.nextInt(word.length())) + "*");
      query.append(' ');
    }
    return query.toString();
  }

  /** So many words of one article's text; of Chinese, up to eight characters for a word. */
  String words(Random random, int articles, int count) {
    List<String> words = List.of();
    while (words.isEmpty()) {
      String text = article(random.nextInt(articles)).content().text();
      words = Arrays.stream(text.split("[\\s.。]+")).filter(word -> !word.isEmpty()).toList();
    }
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = words.get(random.nextInt(words.size()));
      query.append(i == 0 ? "" : " ").append(word, 0, Math.min(word.length(), 8));
    }
    return query.toString();
  }

  /** The first letters of a word of a text that has more. */
  String prefix(Random random, int articles, int letters) {
    String word = "";
    while (word.length() <= letters) {
      word = words(random, articles, 1);
    }
    return word.substring(0, letters) + "*";
  }

  /** Words that most articles of one language have. */
  String common(Random random, int count) {
    List<String> words = vocabularies.get(random.nextInt(LANGUAGES.size() - 1));
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < count; i++) {
      query.append(i == 0 ? "" : " ").append(words.get(random.nextInt(30)));
    }
    return query.toString();
  }

  private String text(Random random, int language, int length) {
    List<String> words = vocabularies.get(language);
    boolean spaced = !LANGUAGES.get(language).consonants().isEmpty();
    StringBuilder text = new StringBuilder(length + 20);
    while (text.length() < length) {
      text.append(words.get(rank(random)));
      int end = random.nextInt(80);
      if (end == 0 && text.length() > 60) {
        text.append(".\n\n");
      } else if (end < 8) {
        text.append(spaced ? ". " : "。");
      } else if (spaced) {
        text.append(' ');
      }
    }
    return text.toString().strip();
  }

  private int rank(Random random) {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
  }

  /**
   * What stands around the text of a page: links and scripts, packed into a given number of bytes.
   * Of published news pages the middle one is packed into 24 kB, a fifth of its length.
   */
  private static String template(Random random, int packed) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head></head><body>CONTENT");
    for (int i = 0; i < packed / 24; i++) {
      page.append("<li class=\"menu-item menu-item-type-section menu-item-").append(i);
      page.append("\"><a class=\"nav-link\" rel=\"noopener\" href=\"/section/");
      page.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36)).append("\">Section ");
      page.append(random.nextInt(1000)).append("</a></li>\n");
    }
    return page.append("</body></html>").toString();
  }
}
