package org.offprint.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.offprint.extract.rules.RuleSource;
import org.offprint.extract.rules.SiteRules;

/**
 * The rules for sites that a person keeps in files: {@code site-rules.txt}, and in the folder
 * {@code site-rules} one file a site, named after it ({@code news.example.txt}). They are read
 * again when one of them has changed since, so a correction counts for the next page. None of them
 * needs to exist. Safe for use by many threads; blocks.
 */
public final class SiteRuleFiles implements Supplier<SiteRules> {
  private static final int LARGEST = 1_000_000;
  private static final int MOST_FILES = 5_000;
  private static final String ENDING = ".txt";

  private final Path file;
  private final Path folder;
  private List<String> stamps = List.of();
  private SiteRules rules = SiteRules.NONE;

  /** The files in a folder of settings. */
  public SiteRuleFiles(Path config) {
    this.file = config.resolve("site-rules.txt");
    this.folder = config.resolve("site-rules");
  }

  /** The rules as the files have them now; what cannot be read is among the mistakes. */
  @Override
  public synchronized SiteRules get() {
    List<String> mistakes = new ArrayList<>();
    List<Path> files = files(mistakes);
    List<String> now = files.stream().map(SiteRuleFiles::stamp).toList();
    if (!now.equals(stamps) || !mistakes.isEmpty()) {
      List<RuleSource> sources = new ArrayList<>();
      files.forEach(each -> read(each, sources, mistakes));
      rules = SiteRules.parse(sources, mistakes);
      stamps = now;
    }
    return rules;
  }

  private List<Path> files(List<String> mistakes) {
    List<Path> files = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      files.add(file);
    }
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (Path entry : entries) {
          if (files.size() < MOST_FILES && Files.isRegularFile(entry)) {
            files.add(entry);
          }
        }
      } catch (IOException | DirectoryIteratorException e) {
        mistakes.add("The folder " + folder + " cannot be read.");
      }
    }
    return files.stream().sorted().toList();
  }

  /** What tells one state of a file from another. */
  private static String stamp(Path path) {
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      return path + " " + is.lastModifiedTime() + " " + is.size() + " " + is.fileKey();
    } catch (IOException e) {
      return path + " gone";
    }
  }

  private void read(Path path, List<RuleSource> sources, List<String> mistakes) {
    try {
      if (Files.size(path) > LARGEST) {
        mistakes.add(path + " is too large for rules: over a million bytes.");
        return;
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      String name = String.valueOf(path.getFileName());
      boolean whole = path.equals(file);
      String host = whole ? "" : name.substring(0, name.length() - ENDING.length());
      sources.add(new RuleSource(whole ? name : folder.getFileName() + "/" + name, host, text));
    } catch (IOException e) {
      mistakes.add(path + " cannot be read.");
    }
  }
}
