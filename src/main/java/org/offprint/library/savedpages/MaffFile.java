package org.offprint.library.savedpages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.offprint.net.FetchLimits;

/**
 * Mozilla's archives: a zip of a folder with a page, its pictures and "index.rdf", which says where
 * it is from. Of several pages in one the first is taken.
 */
final class MaffFile {
  private static final Pattern FACT =
      Pattern.compile("<MAF:(originalurl|indexfilename|charset)\\s+RDF:resource=\"([^\"]*)\"");

  private MaffFile() {}

  static SavedPage read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Optional<String> rdf =
          zip.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith("index.rdf"))
              .findFirst();
      String folder = rdf.map(name -> name.substring(0, name.lastIndexOf('/') + 1)).orElse("");
      String facts = rdf.isEmpty() ? "" : new String(bytes(zip, rdf.get()), StandardCharsets.UTF_8);
      String index = fact(facts, "indexfilename");
      String page = folder + (index == null ? "index.html" : index);
      return new SavedPage(
          bytes(zip, page),
          fact(facts, "charset"),
          fact(facts, "originalurl"),
          (url, base) -> picture(file, folder, url, base));
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("No " + name + " in it");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return SavedPage.bounded(in);
    }
  }

  private static @Nullable String fact(String rdf, String name) {
    Matcher fact = FACT.matcher(rdf);
    while (fact.find()) {
      if (fact.group(1).equals(name) && !fact.group(2).isBlank()) {
        return fact.group(2).replace("&amp;", "&");
      }
    }
    return null;
  }

  /** The page names its pictures as they lie in the folder. */
  private static Optional<byte[]> picture(Path file, String folder, String url, String base) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String above = URI.create(base).resolve(".").toString();
      ZipEntry entry =
          url.startsWith(above) ? zip.getEntry(folder + url.substring(above.length())) : null;
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(in.readNBytes(FetchLimits.STANDARD.imageBytes()));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
