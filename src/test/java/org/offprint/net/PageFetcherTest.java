package org.offprint.net;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.net.TestFetcher.failure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.testing.LocalSite;

class PageFetcherTest {
  private final TestFetcher net = new TestFetcher();
  private final LocalSite site = net.site();

  @AfterEach
  void stop() {
    net.close();
  }

  @Test
  void fetchesAPage() throws InterruptedException {
    site.answer(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 07 Feb 2012 09:30:00 GMT");
          byte[] body = "<p>Hello".getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
        });

    Fetched page = (Fetched) net.fetch(site.url("/a"));

    assertThat(page.url()).hasToString(site.url("/a"));
    assertThat(new String(page.body(), UTF_8)).isEqualTo("<p>Hello");
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.etag()).isEqualTo("\"1\"");
    assertThat(page.lastModified()).isEqualTo("Tue, 07 Feb 2012 09:30:00 GMT");
    assertThat(page.local()).isTrue();
  }

  @Test
  void saysWhoAsksAndForWhat() throws InterruptedException {
    site.page("/a", "<p>Hello");

    net.fetch(site.url("/a"));

    var headers = site.requests().getFirst().headers();
    assertThat(headers.getFirst("User-Agent")).startsWith("Mozilla/5.0 ").contains("Offprint/");
    assertThat(headers.getFirst("Accept")).startsWith("text/html").doesNotContain("avif");
    assertThat(headers.getFirst("Accept-Language")).startsWith("en");
    assertThat(headers.getFirst("Accept-Encoding")).isEqualTo("gzip");
    assertThat(headers).doesNotContainKeys("Referer", "Cookie");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 429, 500, 503})
  void reportsTheStatus(int status) throws InterruptedException {
    site.status("/a", status);

    assertThat(failure(net.fetch(site.url("/a"))))
        .isEqualTo(new FetchFailure.Refused("127.0.0.1", status));
  }

  @Test
  void asksOnlyForWhatChangedSinceADay() throws InterruptedException {
    site.status("/a", 304);

    FetchRequest request = FetchRequest.page(URI.create(site.url("/a")), true);
    FetchResult result =
        net.fetcher()
            .fetch(request.unless(null, "Tue, 07 Feb 2012 09:30:00 GMT"), FetchListener.NONE);

    assertThat(result).isInstanceOf(FetchResult.NotModified.class);
    assertThat(site.requests().getFirst().headers()).doesNotContainKey("If-None-Match");
  }

  @Test
  void tellsWhoIsAskedAndWhatArrives() throws InterruptedException {
    site.redirect("/a", site.url("localhost", "/b")).page("/b", "<p>Hello");
    List<String> heard = new ArrayList<>();
    FetchListener listener =
        new FetchListener() {
          @Override
          public void connecting(String host) {
            heard.add(host);
          }

          @Override
          public void received(long received, long total) {
            heard.add(received + " of " + total);
          }
        };

    net.fetcher().fetch(FetchRequest.page(URI.create(site.url("/a")), true), listener);

    assertThat(heard).startsWith("127.0.0.1").contains("localhost").endsWith("8 of 8");
  }

  @Test
  void takesAPageInUtf16ForText() throws InterruptedException {
    byte[] words = "Only words, but a page says the server".getBytes(UTF_16LE);
    site.file("/a", "text/html; charset=utf-16le", words);

    assertThat(net.fetch(site.url("/a"))).isInstanceOf(Fetched.class);
  }

  @Test
  void asksOnlyForWhatChanged() throws InterruptedException {
    site.answer(
        "/a",
        exchange -> {
          // As some servers do, marked as compressed although there is no body.
          String encoding = exchange.getRequestHeaders().getFirst("Accept-Encoding");
          exchange.getResponseHeaders().set("Content-Encoding", encoding);
          exchange.sendResponseHeaders(304, -1);
        });

    FetchRequest request = FetchRequest.page(URI.create(site.url("/a")), true);
    FetchResult result =
        net.fetcher()
            .fetch(request.unless("\"1\"", "Tue, 07 Feb 2012 09:30:00 GMT"), FetchListener.NONE);

    assertThat(result).isInstanceOf(FetchResult.NotModified.class);
    var headers = site.requests().getFirst().headers();
    assertThat(headers.getFirst("If-None-Match")).isEqualTo("\"1\"");
    assertThat(headers.getFirst("If-Modified-Since")).isEqualTo("Tue, 07 Feb 2012 09:30:00 GMT");
  }

  @Test
  void nothingChangedIsNoAnswerToWhoHasNothing() throws InterruptedException {
    site.status("/a", 304);

    assertThat(failure(net.fetch(site.url("/a"))))
        .isEqualTo(new FetchFailure.Refused("127.0.0.1", 304));
  }

  @Test
  void namesAnUnknownHost() throws InterruptedException {
    assertThat(failure(net.fetch("http://unknown.test/")))
        .isIn(new FetchFailure.UnknownHost("unknown.test"), new FetchFailure.NoNetwork());
  }

  @Test
  void namesAHostThatTakesNoConnection() throws InterruptedException {
    String url = site.url("/a");
    site.close();

    assertThat(failure(net.fetch(url))).isInstanceOf(FetchFailure.Unreachable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <p>x, true",
    "TEXT/HTML; charset=x, <p>x, true",
    "application/xhtml+xml, <html/>, true",
    "application/xml, '<?xml version=\"1.0\"?><html/>', true",
    "application/xml, '<?xml version=\"1.0\"?><rss/>', false",
    "text/plain, <!DOCTYPE html><p>x, true",
    "text/plain, Only words, false",
    "application/pdf, %PDF-1.7, false",
    "text/html, %PDF-1.7, false",
    "text/html, GIF89a, false",
    "text/html, RIFF1234WEBP, false",
    "text/html, q\u0001\u0002w\u0003, false",
    "text/html, <p>a\u0001\u0002\u0003, true",
    "application/json, {}, false",
    "video/mp4, x, false",
    "'', '<!-- a --> <HTML>', true",
    "'', %\u0001\u0002%, false",
  })
  void takesOnlyPages(String type, String body, boolean taken) throws InterruptedException {
    site.answer(
        "/a",
        exchange -> {
          if (!type.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", type);
          }
          exchange.sendResponseHeaders(200, body.length());
          exchange.getResponseBody().write(body.getBytes(UTF_8));
        });

    FetchResult result = net.fetch(site.url("/a"));

    if (taken) {
      assertThat(result).isInstanceOf(Fetched.class);
    } else {
      assertThat(failure(result)).isInstanceOf(FetchFailure.UnsupportedType.class);
    }
  }

  @Test
  void asksForTheAddressAsItIsWritten() throws InterruptedException {
    String path = "/%C3%A4%2Fb%20c;d=1/?x=%7C+a%20b&y=a,b:c@!$'()*%5B~";
    site.page(path, "<p>x");

    net.fetch(site.url(path));

    assertThat(site.requests()).extracting(LocalSite.Request::path).containsExactly(path);
  }

  @Test
  void sendsTheReferrerAsBrowsersDo() throws InterruptedException {
    site.file("/i", "image/png", new byte[] {1});
    URI page = URI.create(site.url("/page?secret"));

    net.fetcher()
        .fetch(FetchRequest.image(URI.create(site.url("/i")), page, true), FetchListener.NONE);
    net.fetcher()
        .fetch(
            FetchRequest.image(URI.create(site.url("localhost", "/i")), page, true),
            FetchListener.NONE);

    assertThat(site.requests())
        .extracting(request -> request.headers().getFirst("Referer"))
        .containsExactly(page.toString(), site.url("/"));
  }

  @Test
  void refusesToWorkForAnInterruptedThread() {
    site.page("/a", "<p>x");
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> net.fetch(site.url("/a"))).isInstanceOf(InterruptedException.class);
  }
}
