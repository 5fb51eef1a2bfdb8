package org.offprint.i18n;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle of words as it lies in the sources, and the sources that ask it for words.
 *
 * @param file the English one, without {@code .properties}
 * @param sources the folder of the Java files that may ask
 * @param without folders in it that ask another bundle
 * @param asking what calls for a word, as a regular expression up to its opening parenthesis
 */
record Bundle(Path file, Path sources, List<Path> without, String asking) {
  private static final Path JAVA = Path.of("src/main/java/org/offprint");
  private static final Path RESOURCES = Path.of("src/main/resources/org/offprint");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]*)\"");

  /** All that the program has. */
  static List<Bundle> all() {
    Path reader = JAVA.resolve("ui/reader");
    return List.of(
        new Bundle(
            RESOURCES.resolve("ui/messages"),
            JAVA.resolve("ui"),
            List.of(reader),
            "\\bMessages\\.(?:text|menuText)"),
        new Bundle(
            RESOURCES.resolve("ui/reader/messages"), reader, List.of(), "ReaderMessages\\.text"),
        new Bundle(
            RESOURCES.resolve("print/messages"),
            JAVA.resolve("print"),
            List.of(),
            "PrintWords\\.text"),
        new Bundle(
            RESOURCES.resolve("library/failures"),
            JAVA.resolve("library"),
            List.of(),
            "sentences\\.text"));
  }

  /** The words in English. */
  Map<String, String> english() {
    return words(file.resolveSibling(file.getFileName() + ".properties"));
  }

  /** The words in another language; empty if there is no such translation. */
  Map<String, String> in(InterfaceLanguage language) {
    Path translation =
        file.resolveSibling(
            file.getFileName() + "_" + language.tag().replace('-', '_') + ".properties");
    return Files.exists(translation) ? words(translation) : Map.of();
  }

  static Map<String, String> words(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    return words;
  }

  /** Keys that the sources ask for in so many words. */
  Set<String> asked() {
    Pattern call = Pattern.compile(asking + "\\(((?:[^()\"]|\"[^\"]*\")*?)[,)]");
    Set<String> asked = new TreeSet<>();
    call.matcher(code())
        .results()
        .map(hit -> hit.group(1))
        .filter(argument -> !argument.contains("+"))
        .forEach(argument -> asked.addAll(literals(argument)));
    return asked;
  }

  /** Keys of {@code words} that no literal in the sources can stand for. */
  Set<String> dead(Set<String> words) {
    Set<String> literals = literals(code());
    Set<String> beginnings =
        literals.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
    Set<String> ends = ends();
    return words.stream()
        .filter(key -> !literals.contains(key))
        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
        .filter(
            key ->
                ends.stream()
                    .noneMatch(
                        end ->
                            key.endsWith(end)
                                && literals.contains(
                                    key.substring(0, key.length() - end.length()))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is hung onto a key: {@code key + ".what"}. */
  private Set<String> ends() {
    return Pattern.compile("\\+\\s*\"(\\.[a-z0-9.-]+)\"")
        .matcher(code())
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> literals(String code) {
    return LITERAL
        .matcher(code)
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String code() {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> without.stream().noneMatch(file::startsWith))
          .sorted()
          .map(Bundle::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The values that a pattern takes, each with how it takes them: "0", "1 plural".
   *
   * @throws IllegalArgumentException if it is no pattern of ICU's message format
   */
  static Set<String> values(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> values = new TreeSet<>();
    for (int i = 0; i + 1 < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_START) {
        MessagePattern.ArgType type = parsed.getPart(i).getArgType();
        String kind = type.hasPluralStyle() ? " plural" : "";
        values.add(parsed.getSubstring(parsed.getPart(i + 1)) + kind);
      }
    }
    return values;
  }

  /** The plural forms that each plural of a pattern names, in its order. */
  static List<Set<String>> plurals(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        Set<String> forms = new TreeSet<>();
        int end = parsed.getLimitPartIndex(i);
        for (int j = i + 1; j < end; j++) {
          if (parsed.getPartType(j) == MessagePattern.Part.Type.ARG_SELECTOR) {
            forms.add(parsed.getSubstring(parsed.getPart(j)));
          } else if (parsed.getPartType(j) == MessagePattern.Part.Type.MSG_START) {
            j = parsed.getLimitPartIndex(j);
          }
        }
        plurals.add(forms);
      }
    }
    return plurals;
  }
}
