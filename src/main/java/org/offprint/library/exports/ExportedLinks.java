package org.offprint.library.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.offprint.model.ReaderMarks;

/**
 * What an export says.
 *
 * @param links what is to be known of each address, in order
 * @param withoutAddress how many entries have no web address, such as private notes
 * @param texts how many texts of articles it brings along, which are not taken: they are saved anew
 * @param highlights how many pieces of highlights and annotations, which are not taken
 */
public record ExportedLinks(
    Map<String, ReaderMarks> links, int withoutAddress, int texts, int highlights) {
  /** Keeps the order. */
  public ExportedLinks {
    links = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(links));
  }

  /** The addresses, each once. */
  public List<String> addresses() {
    return List.copyOf(links.keySet());
  }

  /** How many addresses have marks like this. */
  public int count(Predicate<ReaderMarks> kind) {
    return (int) links.values().stream().filter(kind).count();
  }

  /** Gathers what several readers find. Not safe for several threads. */
  static final class Builder {
    private final Map<String, ReaderMarks> links = new LinkedHashMap<>();
    private int withoutAddress;
    private int texts;
    private int highlights;

    /** Adds what is said of a web address; of something else only that it was there. */
    void add(String address, ReaderMarks marks) {
      List<String> web = AddressFinder.inUriList(address.strip());
      if (web.isEmpty()) {
        withoutAddress++;
      } else {
        links.merge(web.getFirst(), marks, ReaderMarks::and);
      }
    }

    void addAll(List<String> addresses) {
      addresses.forEach(address -> links.merge(address, ReaderMarks.NONE, ReaderMarks::and));
    }

    void withoutAddress() {
      withoutAddress++;
    }

    void text() {
      texts++;
    }

    void highlights(int more) {
      highlights += more;
    }

    ExportedLinks build() {
      return new ExportedLinks(links, withoutAddress, texts, highlights);
    }
  }
}
