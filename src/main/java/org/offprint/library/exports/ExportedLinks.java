package org.offprint.library.exports;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.offprint.model.ReaderMarks;

/**
 * What an export says.
 *
 * @param links what is to be known of each address, in order
 * @param copies the texts of articles that it brings along, by their addresses
 * @param withoutAddress how many entries have no web address, such as private notes
 * @param feeds how many feeds it lists, which are no articles
 */
public record ExportedLinks(
    Map<String, ReaderMarks> links,
    Map<String, ExportedCopy> copies,
    int withoutAddress,
    int feeds) {
  /** Keeps the order. */
  public ExportedLinks {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    copies = Map.copyOf(copies);
  }

  /** The addresses, each once. */
  public List<String> addresses() {
    return List.copyOf(links.keySet());
  }

  /** The addresses with all that is known of each, in order. */
  public List<MarkedAddress> marked() {
    return links.entrySet().stream()
        .map(link -> new MarkedAddress(link.getKey(), link.getValue(), copies.get(link.getKey())))
        .toList();
  }

  /** How many addresses have marks like this. */
  public int count(Predicate<ReaderMarks> kind) {
    return (int) links.values().stream().filter(kind).count();
  }

  /** How many highlights there are. */
  public int highlights() {
    return links.values().stream().mapToInt(marks -> marks.highlights().size()).sum();
  }

  /** Gathers what several readers find. Not safe for several threads. */
  static final class Builder {
    private final Map<String, ReaderMarks> links = new LinkedHashMap<>();
    private final Map<String, ExportedCopy> copies = new HashMap<>();
    private final Map<String, String> expected = new HashMap<>();
    private final Map<String, ExportedCopy> expectedCopies = new HashMap<>();
    private int withoutAddress;
    private int feeds;

    /**
     * Adds what is said of a web address; of something else only that it was there.
     *
     * @return the address, if it is one
     */
    Optional<String> add(String address, ReaderMarks marks) {
      List<String> web = AddressFinder.inUriList(address.strip());
      if (web.isEmpty()) {
        withoutAddress++;
        return Optional.empty();
      }
      links.merge(web.getFirst(), marks, ReaderMarks::and);
      return Optional.of(web.getFirst());
    }

    void addAll(List<String> addresses) {
      addresses.forEach(address -> links.merge(address, ReaderMarks.NONE, ReaderMarks::and));
    }

    void withoutAddress() {
      withoutAddress++;
    }

    void feeds(int more) {
      feeds += more;
    }

    /** The text of an article is here. */
    void copy(String address, ExportedCopy copy) {
      copies.putIfAbsent(address, copy);
    }

    /** The text of an article is in the file that {@code copy} names, if there is such a file. */
    void expect(String address, ExportedCopy copy) {
      expected.put(copy.entry(), address);
      expectedCopies.put(copy.entry(), copy);
    }

    /** What the reader marked in an article is in a file, if there is such a file. */
    void expectNotes(String address, String name) {
      expected.put(name, address);
    }

    /** The address that a file was expected for. */
    Optional<String> expected(String name) {
      Optional<String> address = Optional.ofNullable(expected.get(name));
      ExportedCopy copy = expectedCopies.get(name);
      if (address.isPresent() && copy != null) {
        copy(address.get(), copy);
      }
      return address;
    }

    ExportedLinks build() {
      return new ExportedLinks(links, copies, withoutAddress, feeds);
    }
  }
}
