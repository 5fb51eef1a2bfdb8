package org.offprint.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which other programs give back what was kept in them. */
class ImportFilesTest {
  private static final String POCKET =
      """
      title,url,time_added,tags,status
      A town by the sea,https://a.example/town?x=1,1700000000,,unread
      "Ferries, and \""more\"" here","https://b.example/f,1",1700000001,travel|sea,archive
      http://c.example/,http://c.example/,1700000002,,unread
      """;

  @TempDir Path folder;

  private ImportFiles in(String name, String content) throws IOException {
    return ImportFiles.in(List.of(Files.writeString(folder.resolve(name), content)));
  }

  @Test
  void pocketsTable() throws IOException {
    assertThat(in("part_000000.csv", POCKET).addresses())
        .containsExactly(
            "https://a.example/town?x=1", "https://b.example/f,1", "http://c.example/");
  }

  @Test
  void pocketsOlderPageAndBookmarks() throws IOException {
    assertThat(
            in(
                    "ril_export.html",
                    "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul>"
                        + "<li><a href=\"https://a.example/1?x=1&amp;y=2\" time_added=\"1\">A</a>"
                        + "</li></ul></body></html>")
                .addresses())
        .containsExactly("https://a.example/1?x=1&y=2");
    assertThat(
            in(
                    "bookmarks.html",
                    "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://b.example/\">B"
                        + "</A><DT><A HREF=\"place:sort=8\">Recent</A></DL>")
                .addresses())
        .containsExactly("https://b.example/");
  }

  @Test
  void omnivoresListInItsZip() throws IOException {
    Path zip = folder.resolve("omnivore.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("metadata_0_to_20.json"));
      out.write(
          """
          [{"id": "1", "title": "\\"url\\": no", "url": "https:\\/\\/a.example\\/1",
            "thumbnail": "https://a.example/1.jpg"},
           {"url": "https://b.example/2?a=1\\u0026b=2"}]
          """
              .getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("content/one.html"));
      out.write("<p>Words</p>".getBytes(UTF_8));
    }
    ImportFiles found = ImportFiles.in(List.of(zip));
    assertThat(found.addresses())
        .containsExactly("https://a.example/1", "https://b.example/2?a=1&b=2");
    assertThat(found.pages()).isEmpty();
  }

  @Test
  void cellsThatHoldArticlesAndPictures() throws IOException {
    String text = "He said \"\"no\"\", and left. ".repeat(20_000);
    assertThat(in("a.csv", "\"" + text + "\",https://a.example/1\n").addresses())
        .containsExactly("https://a.example/1");
    String escaped = "He said \\\"no\\\", and left. ".repeat(20_000);
    String picture = "data:image/png;base64," + "A".repeat(500_000);
    assertThat(
            in(
                    "a.json",
                    "[{\"url\": \"%s\"}, {\"url\": \"%s\"}, {\"url\": \"https://a.example/2\"}]"
                        .formatted(picture, escaped))
                .addresses())
        .containsExactly("https://a.example/2");
  }

  @Test
  void aZipIsReadToABound() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    byte[] nothing = new byte[16_000_000];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 12; i++) {
        out.putNextEntry(new ZipEntry("../../" + i + ".csv"));
        out.write(("https://a.example/" + i + "\n").getBytes(UTF_8));
        out.write(nothing);
      }
    }
    assertThat(ImportFiles.in(List.of(zip)).addresses()).hasSize(4).contains("https://a.example/0");
  }

  @Test
  void pagesFoldersOfThemAndTexts() throws IOException {
    Path below = Files.createDirectories(folder.resolve("kept/2020"));
    Path page = Files.writeString(below.resolve("page.htm"), "<p>Words</p>");
    Files.writeString(below.resolve("picture.png"), "x");
    Path text = Files.writeString(folder.resolve("list.txt"), "see https://a.example/1.\n");
    ImportFiles found = ImportFiles.in(List.of(folder.resolve("kept"), text));
    assertThat(found.pages()).containsExactly(page);
    assertThat(found.addresses()).containsExactly("https://a.example/1");
    assertThat(in("empty.txt", "nothing").isEmpty()).isTrue();
  }

  @Test
  void zipsFromOldSystemsAndFromMacs() throws IOException {
    Path zip = folder.resolve("old.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(
            Files.newOutputStream(zip), java.nio.charset.Charset.forName("IBM437"))) {
      out.putNextEntry(new ZipEntry("Lesezeichen für später.csv"));
      out.write("url\nhttps://a.example/1\n".getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("__MACOSX/._Lesezeichen.csv"));
      out.write("url\nhttps://a.example/2\n".getBytes(UTF_8));
    }
    assertThat(ImportFiles.in(List.of(zip)).addresses()).containsExactly("https://a.example/1");
  }

  /** A folder that may not be looked into does not keep the others from being taken in. */
  @Test
  void aFolderThatIsClosed() throws IOException {
    org.junit.jupiter.api.Assumptions.assumeFalse(
        System.getProperty("user.name").equals("root"), "root may look into all");
    Path all = Files.createDirectories(folder.resolve("all"));
    Files.writeString(all.resolve("page.html"), "<p>Words</p>");
    Path closed = Files.createDirectory(all.resolve("closed"));
    assertThat(closed.toFile().setReadable(false)).isTrue();
    assertThat(ImportFiles.isExport(all)).isFalse();
    assertThat(ImportFiles.in(List.of(all)).pages()).contains(all.resolve("page.html"));
  }
}
