package org.offprint.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.model.ArticleSection;
import org.offprint.net.FetchLimits;
import org.offprint.testing.LocalSite;
import org.offprint.testing.RawSite;

/** Every bad input ends in one sentence, and the library is as it was. */
class BadInputTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;
  private long before;

  @BeforeEach
  void open() {
    open(TestLibrary.LIMITS);
  }

  private void open(FetchLimits limits) {
    test = new TestLibrary(folder.resolve("library.offprint"), limits);
    before = test.library.revision();
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private SaveFailure failure(String address) {
    return failure(address, LocalAddresses.ALLOWED);
  }

  private SaveFailure failure(String address, LocalAddresses local) {
    SaveOutcome outcome = test.library.save(address, local, _ -> {});
    assertThat(outcome).isInstanceOf(Failed.class);
    assertThat(test.library.revision()).isEqualTo(before);
    assertThat(test.library.ids(ArticleSection.ALL)).isEmpty();
    SaveFailure failure = ((Failed) outcome).failure();
    assertThat(failure.sentence())
        .matches("\\S.*\\.")
        .doesNotContain("{", "}", "''", "\n", "Exception");
    return failure;
  }

  private SaveFailure failure(RawSite.Answer answer) throws IOException {
    try (RawSite raw = RawSite.start(answer)) {
      return failure(raw.url());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hello world; “hello world” is not a web address.",
        "'  '; There is no address to save.",
        "javascript:alert('{0}'); Only addresses that begin with http or https can be saved, not"
            + " “javascript:alert('{0}')”.",
      })
  void nonsense(String address, String sentence) {
    SaveOutcome outcome = test.library.save(address, LocalAddresses.REFUSED, _ -> {});
    assertThat(outcome).isEqualTo(new Failed(new SaveFailure(Reason.BAD_ADDRESS, sentence)));
  }

  @Test
  void endlessNonsense() {
    assertThat(failure("😀".repeat(300) + " x").sentence()).hasSizeLessThan(200);
  }

  @Test
  void aLocalAddressThatIsNotAllowed() {
    site.page("/a", NewsPage.html());
    SaveFailure failure = failure(site.url("/a"), LocalAddresses.REFUSED);
    assertThat(failure.reason()).isEqualTo(Reason.LOCAL_ADDRESS);
    assertThat(failure.sentence()).contains("127.0.0.1", "--allow-local");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void aRedirectFromThePublicInternetInside() {
    site.page("/secret", NewsPage.html()).redirect("/a", site.url("/secret"));
    assertThat(failure(site.url("localhost", "/a")).reason()).isEqualTo(Reason.LOCAL_ADDRESS);
    assertThat(site.count("/secret")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"404, no such page", "500, problem of its own", "403, refuses", "429, too often"})
  void aStatus(int status, String said) {
    site.status("/a", status);
    SaveFailure failure = failure(site.url("/a"));
    assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
    assertThat(failure.sentence()).contains(said, Integer.toString(status));
  }

  @Test
  void aRedirectLoop() {
    site.redirect("/a", "/b").redirect("/b", "/a");
    assertThat(failure(site.url("/a")).reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
  }

  @Test
  void anEmptyBody() {
    site.page("/a", "");
    assertThat(failure(site.url("/a")).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
  }

  @Test
  void aFileThatIsNoPage() {
    site.file("/a", "application/pdf", new byte[] {1, 2, 3});
    SaveFailure failure = failure(site.url("/a"));
    assertThat(failure.reason()).isEqualTo(Reason.UNSUPPORTED_TYPE);
    assertThat(failure.sentence()).contains("application/pdf");
  }

  @Test
  void aTruncatedDownload() throws IOException {
    assertThat(
            failure(
                    out ->
                        out.write(
                            ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                    + "Content-Length: 90000\r\n\r\n"
                                    + NewsPage.html())
                                .getBytes(ISO_8859_1)))
                .reason())
        .isEqualTo(Reason.INTERRUPTED_DOWNLOAD);
  }

  @Test
  void aServerThatTrickles() throws IOException {
    test.close();
    open(
        TestLibrary.LIMITS.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ZERO));
    assertThat(
            failure(
                    out -> {
                      out.write(
                          "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                              .getBytes(ISO_8859_1));
                      while (true) {
                        out.write('a');
                        out.flush();
                        Thread.sleep(20);
                      }
                    })
                .reason())
        .isEqualTo(Reason.TIMEOUT);
  }

  @Test
  void anAnswerOfTwoGigabytes() throws IOException {
    SaveFailure failure =
        failure(
            out -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2147483648\r\n\r\n"
                      .getBytes(ISO_8859_1));
              while (true) {
                out.write(new byte[1 << 16]);
              }
            });
    assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(failure.sentence()).contains("20 MB");
  }

  @Test
  void aHostThatDoesNotExist() {
    assertThat(failure("https://no-such-host.invalid/a").reason())
        .isIn(Reason.UNKNOWN_HOST, Reason.NO_NETWORK);
  }

  @Test
  void aHostThatTakesNoConnection() {
    String url = site.url("/a");
    site.close();
    assertThat(failure(url).reason()).isEqualTo(Reason.UNREACHABLE);
  }
}
