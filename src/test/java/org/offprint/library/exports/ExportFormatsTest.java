package org.offprint.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.HighlightColour;
import org.offprint.model.MarkedWords;
import org.offprint.model.ReaderMarks;

/** What each program says of an article beside its address. */
class ExportFormatsTest {
  @TempDir Path folder;

  private ExportedLinks in(String name, String content) throws IOException {
    return ImportFiles.in(List.of(Files.writeString(folder.resolve(name), content))).links();
  }

  private static ReaderMarks marks(@Nullable String time, String... tags) {
    Instant saved = time == null ? null : Instant.parse(time);
    return new ReaderMarks(List.of(tags), saved, false, false, false, "");
  }

  private static ReaderMarks archived(ReaderMarks marks) {
    return marks.and(new ReaderMarks(List.of(), null, false, false, true, ""));
  }

  private static ReaderMarks favourite(ReaderMarks marks) {
    return marks.and(new ReaderMarks(List.of(), null, false, true, false, ""));
  }

  private static ReaderMarks read(ReaderMarks marks) {
    return marks.and(new ReaderMarks(List.of(), null, true, false, false, ""));
  }

  private static ReaderMarks marked(String words, String note) {
    return ReaderMarks.ofWords(List.of(new MarkedWords(words, note, HighlightColour.YELLOW, null)));
  }

  private static ReaderMarks noted(ReaderMarks marks, String note) {
    return marks.and(new ReaderMarks(List.of(), null, false, false, false, note));
  }

  @Test
  void pocket() throws IOException {
    ExportedLinks links =
        in(
            "part_000000.csv",
            """
            title,url,time_added,cursor,tags,status
            "A town, on
            two lines",https://a.example/1,1700000000,x,travel|by the sea,archive
            title,https://a.example/2,0,x,,unread
            "An ""unclosed, quote,https://a.example/3,1700000001,x,,unread
            """);
    assertThat(links.links())
        .containsEntry(
            "https://a.example/1", archived(marks("2023-11-14T22:13:20Z", "travel", "by the sea")))
        .containsEntry("https://a.example/2", ReaderMarks.NONE);
    assertThat(links.withoutAddress() + links.links().size()).isEqualTo(3);
  }

  @Test
  void pocketsOlderPage() throws IOException {
    assertThat(
            in(
                    "ril_export.html",
                    """
                    <!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
                    <h1>Unread</h1><ul>
                    <li><a href="https://a.example/1" time_added="1700000000" tags="a,b c">A</a></li>
                    </ul><h1>Read Archive</h1><ul>
                    <li><a href="https://a.example/2" time_added="1700000000" tags="">B</a></li>
                    </ul></body></html>
                    """)
                .links())
        .containsEntry("https://a.example/1", marks("2023-11-14T22:13:20Z", "a", "b c"))
        .containsEntry("https://a.example/2", archived(marks("2023-11-14T22:13:20Z")));
  }

  @Test
  void instapaper() throws IOException {
    ExportedLinks links =
        in(
            "instapaper-export.csv",
            """
            URL,Title,Selection,Folder,Timestamp,Tags
            https://a.example/1,One,,Archive,1700000000,"[""x"", ""caf\\u00e9""]"
            https://a.example/2,Two,A thought,Starred,1700000000,[]
            https://a.example/3,Three,,My folder,1700000000,[]
            ,A private note,words,Unread,1700000000,[]
            """);
    assertThat(links.links())
        .containsEntry("https://a.example/1", archived(marks("2023-11-14T22:13:20Z", "x", "café")))
        .containsEntry(
            "https://a.example/2", favourite(noted(marks("2023-11-14T22:13:20Z"), "A thought")))
        .containsEntry("https://a.example/3", marks("2023-11-14T22:13:20Z", "My folder"));
    assertThat(links.withoutAddress()).isEqualTo(1);
  }

  @Test
  void omnivore() throws IOException {
    Path zip = folder.resolve("omnivore.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("metadata_0_to_20.json"));
      out.write(
          """
          [{"id": "1", "slug": "one", "title": "One", "url": "https://a.example/1",
            "state": "Archived", "readingProgress": 100, "labels": ["x", "two words"],
            "savedAt": "2023-11-14T22:13:20.000Z", "publishedAt": null},
           {"id": "2", "slug": "two", "title": "Two", "url": "https://a.example/2",
            "state": "Active", "readingProgress": 3, "labels": [], "savedAt": null}]
          """
              .getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("content/one.html"));
      out.write("<p>Words</p>".getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("highlights/one.md"));
      out.write("> Words".getBytes(UTF_8));
    }
    ExportedLinks links = ImportFiles.in(List.of(zip)).links();
    assertThat(links.links())
        .containsEntry(
            "https://a.example/1",
            archived(read(marks("2023-11-14T22:13:20Z", "x", "two words")))
                .and(marked("Words", "")))
        .containsEntry("https://a.example/2", ReaderMarks.NONE);
    assertThat(List.of(links.copies().size(), links.highlights())).containsExactly(1, 1);
  }

  @Test
  void bookmarks() throws IOException {
    ExportedLinks links =
        in(
            "bookmarks.html",
            """
            <!DOCTYPE NETSCAPE-Bookmark-file-1>
            <H1>Bookmarks Menu</H1>
            <DL><p>
              <DT><A HREF="https://a.example/1" ADD_DATE="1700000000" TAGS="a,b">One</A>
              <DD>A thought
              <DT><H3 ADD_DATE="1">Sea</H3>
              <DL><p>
                <DT><H3>Ports</H3>
                <DL><p><DT><A HREF="https://a.example/2">Two</A></DL><p>
                <DT><A HREF="https://a.example/3">Three</A>
              </DL><p>
              <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
              <DL><p><DT><A HREF="https://a.example/4">Four</A><DT><A HREF="place:x">No</A></DL><p>
            </DL>
            """);
    assertThat(links.links())
        .containsEntry(
            "https://a.example/1", noted(marks("2023-11-14T22:13:20Z", "a", "b"), "A thought"))
        .containsEntry("https://a.example/2", marks(null, "Sea", "Ports"))
        .containsEntry("https://a.example/3", marks(null, "Sea"))
        .containsEntry("https://a.example/4", ReaderMarks.NONE);
    assertThat(links.withoutAddress()).isEqualTo(1);
  }

  @Test
  void wallabagAndPinboard() throws IOException {
    ExportedLinks links =
        in(
            "all.json",
            """
            [{"id": 1, "url": "https://a.example/1", "is_archived": 1, "is_starred": true,
              "created_at": "2016-09-08T11:55:58+0200", "content": "<p>Words</p>",
              "tags": ["x"], "annotations": [{"text": "a", "quote": "b", "ranges": []}]},
             {"href": "https://a.example/2", "description": "Two", "extended": "A thought",
              "time": "2023-11-14T22:13:20Z", "toread": "yes", "tags": "x y"}]
            """);
    assertThat(links.links())
        .containsEntry(
            "https://a.example/1",
            archived(favourite(marks("2016-09-08T09:55:58Z", "x"))).and(marked("b", "a")))
        .containsEntry(
            "https://a.example/2", noted(marks("2023-11-14T22:13:20Z", "x", "y"), "A thought"));
    assertThat(List.of(links.copies().size(), links.highlights())).containsExactly(1, 1);
  }

  @Test
  void karakeepAndLinkwarden() throws IOException {
    assertThat(
            in(
                    "karakeep.json",
                    """
                    {"bookmarks": [{"createdAt": 1700000000, "title": "One", "tags": ["x"],
                      "content": {"type": "link", "url": "https://a.example/1"},
                      "note": "A thought", "archived": true},
                     {"content": {"type": "text", "text": "Words"}}]}
                    """)
                .links())
        .containsExactly(
            java.util.Map.entry(
                "https://a.example/1",
                archived(noted(marks("2023-11-14T22:13:20Z", "x"), "A thought"))));
    assertThat(
            in(
                    "linkwarden.json",
                    """
                    {"collections": [{"id": 1, "name": "Sea", "links": [{"name": "One",
                      "url": "https://a.example/1", "tags": [{"name": "x"}],
                      "createdAt": "2023-11-14T22:13:20.000Z"}]}]}
                    """)
                .links())
        .containsEntry("https://a.example/1", marks("2023-11-14T22:13:20Z", "Sea", "x"));
  }

  @Test
  void readwiseAndMatter() throws IOException {
    assertThat(
            in(
                    "readwise.csv",
                    """
                    Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
                    One,https://a.example/1,1,"[""don't"", 'a, b']",\
                    2025-01-20 22:13:02.447000+00:00,1,archive,True
                    Two,mailto:reader@example.com,2,,,0,new,False
                    """)
                .links())
        .containsEntry(
            "https://a.example/1",
            archived(read(marks("2025-01-20T22:13:02.447Z", "don't", "a, b"))));
    assertThat(
            in(
                    "matter.csv",
                    """
                    Title,Author,Publisher,URL,Tags,In Queue,Favorited,Read
                    One,A,P,https://a.example/1,x;y z,False,True,True
                    """)
                .links())
        .containsEntry("https://a.example/1", archived(favourite(read(marks(null, "x", "y z")))));
  }

  @Test
  void tagsWithoutAnEnd() throws IOException {
    String words = "a \\u0041 \\' ".repeat(100_000);
    assertThat(
            in(
                    "long.csv",
                    "url,tags\nhttps://a.example/,['%s']\nhttps://b.example/,['%s]\n"
                        .formatted(words, words))
                .links())
        .containsKey("https://b.example/")
        .containsEntry("https://a.example/", ReaderMarks.NONE);
  }

  @Test
  void theSameAddressTwiceKeepsWhatBothSay() throws IOException {
    assertThat(
            in("a.csv", "url,tags,folder\nhttps://a.example/,x,Archive\nhttps://a.example/,y,\n")
                .links())
        .containsEntry("https://a.example/", archived(marks(null, "x", "y")));
  }

  @Test
  void aLineOfWhatIsUnsavedIsReadAgain() {
    MarkedAddress full =
        new MarkedAddress(
            "https://a.example/",
            read(archived(noted(marks("2023-11-14T22:13:20Z", "a\"b", "ü"), "one\ntwo"))));
    assertThat(full.line().lines()).hasSize(1);
    assertThat(MarkedAddress.ofLine(full.line())).isEqualTo(full);
    assertThat(MarkedAddress.ofLine("https://a.example/\t{broken").address())
        .isEqualTo("https://a.example/");
    assertThat(new MarkedAddress("a", ReaderMarks.NONE).line()).isEqualTo("a");
  }
}
