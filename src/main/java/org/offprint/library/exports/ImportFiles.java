package org.offprint.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.library.PageFolder;

/**
 * What there is to keep in files that a person gives: pages, and lists of addresses as Pocket,
 * Omnivore, Instapaper and browsers write them (CSV, JSON, bookmarks, text, or a zip or folder of
 * these).
 *
 * @param pages pages of articles, which say themselves where they are from
 * @param links the addresses, and what is said of each
 */
public record ImportFiles(List<Path> pages, ExportedLinks links) {
  /**
   * Of a file, and of all tables and texts in a zip. Lists of addresses are far shorter; what is
   * none shall not fill the memory, nor keep the processor for hours.
   */
  private static final int MOST_BYTES = 64_000_000;

  /**
   * Of JSON, which may hold the texts of all articles, and of which little is in memory at once.
   */
  private static final long MOST_JSON = 2_000_000_000;

  private static final int HEAD_BYTES = 8_000;

  private static final Pattern BOOKMARKS =
      Pattern.compile(
          "NETSCAPE-Bookmark-file|<title>\\s*(?:Pocket Export|Instapaper: Export)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FEED =
      Pattern.compile("<outline\\b[^>]*\\sxmlUrl\\s*=", Pattern.CASE_INSENSITIVE);

  /** The lists that tell a folder that was unpacked from one of pages. */
  private static final Pattern UNPACKED =
      Pattern.compile("(?:[^/]+/)?(?:metadata_\\d+_to_\\d+\\.json|_matter_history\\.csv)");

  // Possessive, for a cell may hold an article: going back over it would take the whole stack.
  private static final Pattern IN_JSON =
      Pattern.compile(
          "\"(?:url|uri|link|href|given_url)\"\\s*+:\\s*+\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  /**
   * Looks into files and folders. Blocks.
   *
   * @throws IOException if one cannot be read
   */
  public static ImportFiles in(List<Path> given) throws IOException {
    List<Path> pages = new ArrayList<>();
    ExportedLinks.Builder links = new ExportedLinks.Builder();
    for (Path place : given) {
      if (isExport(place) || !(Files.isDirectory(place) || PageFolder.isPage(place))) {
        inExport(place, links);
      } else {
        pages.addAll(Files.isDirectory(place) ? PageFolder.pages(place) : List.of(place));
      }
    }
    return new ImportFiles(List.copyOf(pages), links.build());
  }

  /** The addresses, each once, in order. */
  public List<String> addresses() {
    return links.addresses();
  }

  /**
   * Whether a file is a list of what another program kept, rather than a page, or a folder such a
   * list with all that belongs to it. Blocks.
   */
  public static boolean isExport(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      try (ExportPlace folder = ExportPlace.of(file)) {
        return folder.names().stream().anyMatch(name -> UNPACKED.matcher(name).matches());
      }
    }
    String name = name(file);
    return name.endsWith(".csv")
        || name.endsWith(".json")
        || name.endsWith(".zip")
        || name.endsWith(".opml")
        || name.endsWith(".txt")
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
      return isBookmarks(in);
    }
  }

  private static boolean isBookmarks(InputStream in) throws IOException {
    return BOOKMARKS.matcher(new String(in.readNBytes(HEAD_BYTES), UTF_8)).find();
  }

  private static void inExport(Path export, ExportedLinks.Builder links) throws IOException {
    try (ExportPlace place = ExportPlace.of(export)) {
      // What is left to be saved may be saved by another start, from another folder.
      Reading reading = new Reading(place, export.toAbsolutePath(), links);
      List<String> names = place.names();
      for (String name : names) {
        String called = name.isEmpty() ? name(export) : name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || isList(called)) {
          reading.list(name, called);
        }
      }
      // Each list says which files beside it belong to which of its articles.
      for (String name : names) {
        Optional<String> address = links.expected(name);
        if (address.isPresent() && name.endsWith(".md")) {
          links.add(address.get(), OmnivoreNotes.read(reading.text(name)));
        } else if (address.isEmpty() && reading.isBookmarks(name)) {
          reading.list(name, name.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static boolean isList(String name) {
    return name.endsWith(".csv") || name.endsWith(".json") || name.endsWith(".opml");
  }

  /** One export, of which no more is read than it may have. */
  private static final class Reading {
    private final ExportPlace place;
    private final Path export;
    private final ExportedLinks.Builder links;
    private int left = MOST_BYTES;
    private long leftOfJson = MOST_JSON;

    Reading(ExportPlace place, Path export, ExportedLinks.Builder links) {
      this.place = place;
      this.export = export;
      this.links = links;
    }

    /** Whether a file beside lists is a page of bookmarks. */
    boolean isBookmarks(String name) throws IOException {
      if (name.isEmpty() || !PageFolder.isPage(Path.of(file(name)))) {
        return false;
      }
      try (InputStream in = place.open(name)) {
        return ImportFiles.isBookmarks(in);
      }
    }

    /** The last part of a name; a zip may have names that no file system would. */
    private static String file(String name) {
      return name.substring(name.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}.]", "_");
    }

    String text(String name) throws IOException {
      try (InputStream in = place.open(name)) {
        byte[] bytes = in.readNBytes(left);
        left -= bytes.length;
        return new String(bytes, UTF_8);
      }
    }

    /**
     * Reads a list.
     *
     * @param called its name, from which its form is told
     */
    void list(String name, String called) throws IOException {
      ExportSource source = new ExportSource(export, name);
      if (called.endsWith(".json")) {
        if (!json(source)) {
          links.addAll(AddressFinder.inUriList(String.join("\n", inJson(text(name)))));
        }
      } else if (called.endsWith(".csv")) {
        CsvExport.read(text(name), source, links);
      } else if (called.endsWith(".opml")) {
        links.feeds((int) FEED.matcher(text(name)).results().count());
      } else if (PageFolder.isPage(Path.of(file(called)))) {
        BookmarksExport.read(text(name), links);
      } else {
        links.addAll(AddressFinder.inText(text(name)));
      }
    }

    private boolean json(ExportSource source) throws IOException {
      try (BoundedInput in =
          new BoundedInput(new BufferedInputStream(place.open(source.entry())), leftOfJson)) {
        boolean whole = JsonExport.read(in, source, links);
        leftOfJson -= in.count();
        return whole;
      }
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
