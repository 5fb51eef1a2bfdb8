package org.offprint.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.offprint.library.PageFolder;

/**
 * What there is to keep in files that a person gives: pages, and lists of addresses as Pocket,
 * Omnivore, Instapaper and browsers write them (CSV, JSON, bookmarks, text, or a zip of these).
 *
 * @param pages pages of articles, which say themselves where they are from
 * @param links the addresses, and what is said of each
 */
public record ImportFiles(List<Path> pages, ExportedLinks links) {
  /**
   * Of a file, and of all that is in a zip. Lists of addresses are far shorter; what is none shall
   * not fill the memory, nor keep the processor for hours.
   */
  private static final int MOST_BYTES = 64_000_000;

  private static final int HEAD_BYTES = 8_000;

  private static final Pattern BOOKMARKS =
      Pattern.compile(
          "NETSCAPE-Bookmark-file|<title>\\s*(?:Pocket Export|Instapaper: Export)",
          Pattern.CASE_INSENSITIVE);

  // Possessive, for a cell may hold an article: going back over it would take the whole stack.
  private static final Pattern IN_JSON =
      Pattern.compile(
          "\"(?:url|uri|link|href|given_url)\"\\s*+:\\s*+\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  private static final Pattern HIGHLIGHTS = Pattern.compile("(?:^|/)highlights/[^/]+\\.md$");

  private static final Pattern CONTENT = Pattern.compile("(?:^|/)contents?/[^/]+\\.(?:html|pdf)$");

  /**
   * Looks into files and folders. Blocks.
   *
   * @throws IOException if one cannot be read
   */
  public static ImportFiles in(List<Path> given) throws IOException {
    List<Path> pages = new ArrayList<>();
    ExportedLinks.Builder links = new ExportedLinks.Builder();
    for (Path place : given) {
      if (Files.isDirectory(place)) {
        pages.addAll(PageFolder.pages(place));
      } else if (name(place).endsWith(".zip")) {
        inZip(place, links);
      } else if (PageFolder.isPage(place) && !isBookmarks(place)) {
        pages.add(place);
      } else {
        try (InputStream in = Files.newInputStream(place)) {
          inList(name(place), in.readNBytes(MOST_BYTES), links);
        }
      }
    }
    return new ImportFiles(List.copyOf(pages), links.build());
  }

  /** The addresses, each once, in order. */
  public List<String> addresses() {
    return links.addresses();
  }

  /** Whether a file is a list of what another program kept, rather than a page. Blocks. */
  public static boolean isExport(Path file) throws IOException {
    String name = name(file);
    return name.endsWith(".csv")
        || name.endsWith(".json")
        || name.endsWith(".zip")
        || (PageFolder.isPage(file) && Files.isRegularFile(file) && isBookmarks(file));
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return pages.isEmpty() && links.links().isEmpty();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isBookmarks(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return BOOKMARKS.matcher(new String(in.readNBytes(HEAD_BYTES), UTF_8)).find();
    }
  }

  /**
   * The lists in a zip; pages beside them are copies without the address that they are from, which
   * are counted.
   */
  private static void inZip(Path file, ExportedLinks.Builder links) throws IOException {
    int left = MOST_BYTES;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".json") || name.endsWith("ril_export.html")) {
          try (InputStream in = zip.getInputStream(entry)) {
            byte[] list = in.readNBytes(left);
            left -= list.length;
            inList(name, list, links);
          }
        } else if (HIGHLIGHTS.matcher(name).find()) {
          // A file for each article, empty where it has none.
          links.highlights(entry.getSize() == 0 ? 0 : 1);
        } else if (CONTENT.matcher(name).find()) {
          links.text();
        }
      }
    }
  }

  private static void inList(String name, byte[] bytes, ExportedLinks.Builder links) {
    String text = new String(bytes, UTF_8);
    if (name.endsWith(".json")) {
      if (!JsonExport.read(text, links)) {
        links.addAll(AddressFinder.inUriList(String.join("\n", inJson(text))));
      }
    } else if (name.endsWith(".csv")) {
      CsvExport.read(text, links);
    } else if (PageFolder.isPage(Path.of(name))) {
      BookmarksExport.read(text, links);
    } else {
      links.addAll(AddressFinder.inText(text));
    }
  }

  /** What is JSON but for a damage. */
  private static List<String> inJson(String text) {
    return IN_JSON
        .matcher(text)
        .results()
        .map(hit -> hit.group(1).replace("\\/", "/").replace("\\u0026", "&"))
        .toList();
  }
}
