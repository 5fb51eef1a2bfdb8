package org.offprint.ui.adding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.offprint.library.PageFolder;

/**
 * What there is to keep in files that a person gives: pages, and lists of addresses as Pocket,
 * Omnivore, Instapaper and browsers write them (CSV, JSON, bookmarks, text, or a zip of these).
 *
 * @param pages pages of articles, which say themselves where they are from
 * @param addresses each once, in order
 */
public record ImportFiles(List<Path> pages, List<String> addresses) {
  /**
   * Of a file, and of all that is in a zip. Lists of addresses are far shorter; what is none shall
   * not fill the memory, nor keep the processor for hours.
   */
  private static final int MOST_BYTES = 64_000_000;

  private static final int HEAD_BYTES = 8_000;

  private static final Pattern BOOKMARKS =
      Pattern.compile("NETSCAPE-Bookmark-file|<title>\\s*Pocket Export", Pattern.CASE_INSENSITIVE);

  // Possessive, for a cell may hold an article: going back over it would take the whole stack.
  private static final Pattern IN_JSON =
      Pattern.compile(
          "\"(?:url|uri|link|href|given_url)\"\\s*+:\\s*+\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  private static final Pattern CELL =
      Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^,;\\t\\r\\n]++)");

  /**
   * Looks into files and folders. Blocks.
   *
   * @throws IOException if one cannot be read
   */
  public static ImportFiles in(List<Path> given) throws IOException {
    List<Path> pages = new ArrayList<>();
    Set<String> addresses = new LinkedHashSet<>();
    for (Path place : given) {
      if (Files.isDirectory(place)) {
        pages.addAll(PageFolder.pages(place));
      } else if (name(place).endsWith(".zip")) {
        addresses.addAll(inZip(place));
      } else if (PageFolder.isPage(place) && !isBookmarks(place)) {
        pages.add(place);
      } else {
        try (InputStream in = Files.newInputStream(place)) {
          addresses.addAll(inList(name(place), in.readNBytes(MOST_BYTES)));
        }
      }
    }
    return new ImportFiles(List.copyOf(pages), List.copyOf(addresses));
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return pages.isEmpty() && addresses.isEmpty();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isBookmarks(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return BOOKMARKS.matcher(new String(in.readNBytes(HEAD_BYTES), UTF_8)).find();
    }
  }

  /** The lists in a zip; pages beside them are copies without the address that they are from. */
  private static List<String> inZip(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    int left = MOST_BYTES;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".json") || name.endsWith("ril_export.html")) {
          try (InputStream in = zip.getInputStream(entry)) {
            byte[] list = in.readNBytes(left);
            left -= list.length;
            found.addAll(inList(name, list));
          }
        }
      }
    }
    return found;
  }

  private static List<String> inList(String name, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (name.endsWith(".json")) {
      return AddressFinder.inUriList(String.join("\n", inJson(text)));
    }
    if (name.endsWith(".csv")) {
      return inCsv(text);
    }
    return PageFolder.isPage(Path.of(name))
        ? AddressFinder.inHtml(text)
        : AddressFinder.inText(text);
  }

  private static List<String> inJson(String text) {
    return IN_JSON
        .matcher(text)
        .results()
        .map(hit -> hit.group(1).replace("\\/", "/").replace("\\u0026", "&"))
        .toList();
  }

  /** The first address of each line, since pictures and sources may follow. */
  private static List<String> inCsv(String text) {
    List<String> found = new ArrayList<>();
    text.lines()
        .forEach(
            line -> {
              Matcher cell = CELL.matcher(line);
              List<String> first = List.of();
              while (first.isEmpty() && cell.find()) {
                String value = cell.group(1) == null ? cell.group(2) : cell.group(1);
                first = AddressFinder.inUriList(value.replace("\"\"", "\""));
              }
              found.addAll(first);
            });
    return found;
  }
}
