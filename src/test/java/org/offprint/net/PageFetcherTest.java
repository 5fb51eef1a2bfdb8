package org.offprint.net;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.net.FetchResult.Failed;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.testing.LocalSite;

class PageFetcherTest {
  private static final FetchLimits LIMITS =
      FetchLimits.STANDARD.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ZERO);

  /** To the policy, this machine's name is a public host; its number is what it is. */
  private static final HostResolver RESOLVER =
      host ->
          switch (host) {
            case "localhost" -> List.of(InetAddress.ofLiteral("93.184.215.14"));
            case "unknown.test" -> throw new UnknownHostException(host);
            default -> List.of(InetAddress.ofLiteral(host));
          };

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LocalSite site = LocalSite.start();
  private final PageFetcher fetcher = new PageFetcher(RESOLVER, LIMITS, threads, Locale.UK);

  @AfterEach
  void stop() {
    site.close();
    threads.shutdownNow();
  }

  private FetchResult fetch(String url) throws InterruptedException {
    return fetcher.fetch(FetchRequest.page(URI.create(url), true), FetchListener.NONE);
  }

  private static FetchFailure failure(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).failure();
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

    Fetched page = (Fetched) fetch(site.url("/a"));

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

    fetch(site.url("/a"));

    var headers = site.requests().getFirst().headers();
    assertThat(headers.getFirst("User-Agent")).startsWith("Mozilla/5.0 ").contains("Offprint/");
    assertThat(headers.getFirst("Accept")).startsWith("text/html").doesNotContain("avif");
    assertThat(headers.getFirst("Accept-Language")).startsWith("en");
    assertThat(headers.getFirst("Accept-Encoding")).isEqualTo("gzip");
    assertThat(headers).doesNotContainKeys("Referer", "Cookie");
  }

  @Test
  void followsRedirectsAndKeepsTheirCookies() throws InterruptedException {
    site.answer(
            "/a",
            exchange -> {
              exchange.getResponseHeaders().set("Set-Cookie", "seen=yes; Path=/");
              exchange.getResponseHeaders().set("Location", "b/../c?utm_source=x#y");
              exchange.sendResponseHeaders(301, -1);
            })
        .page("/c", "<p>Here");

    Fetched page = (Fetched) fetch(site.url("/a"));

    assertThat(page.url()).hasToString(site.url("/c?utm_source=x"));
    assertThat(site.requests().getLast().headers().getFirst("Cookie")).isEqualTo("seen=yes");

    fetch(site.url("/c"));
    assertThat(site.requests().getLast().headers()).doesNotContainKey("Cookie");
  }

  @Test
  void letsASiteSendAVisitorBackOnce() throws InterruptedException {
    site.answer(
        "/a",
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("Cookie")) {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, -1);
          } else {
            exchange.getResponseHeaders().set("Set-Cookie", "consent=1");
            exchange.getResponseHeaders().set("Location", "/a");
            exchange.sendResponseHeaders(302, -1);
          }
        });

    assertThat(fetch(site.url("/a"))).isInstanceOf(Fetched.class);
  }

  @Test
  void endsRedirectLoops() throws InterruptedException {
    site.redirect("/a", "/b").redirect("/b", "/a");

    assertThat(failure(fetch(site.url("/a"))))
        .isEqualTo(new FetchFailure.TooManyRedirects("127.0.0.1"));
    assertThat(site.requests().size()).isLessThanOrEqualTo(4);
  }

  @Test
  void endsRedirectsWithoutEnd() throws InterruptedException {
    site.answer(
        "/a",
        exchange -> {
          String query = exchange.getRequestURI().getQuery();
          int next = query == null ? 1 : Integer.parseInt(query) + 1;
          exchange.getResponseHeaders().set("Location", "/a?" + next);
          exchange.sendResponseHeaders(302, -1);
        });

    assertThat(failure(fetch(site.url("/a")))).isInstanceOf(FetchFailure.TooManyRedirects.class);
    assertThat(site.requests()).hasSize(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://a..b/", "http://u:p@127.0.0.1/"})
  void doesNotFollowNonsense(String location) throws InterruptedException {
    site.redirect("/a", location);

    assertThat(failure(fetch(site.url("/a")))).isInstanceOf(FetchFailure.BadAddress.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 429, 500, 503})
  void reportsTheStatus(int status) throws InterruptedException {
    site.status("/a", status);

    assertThat(failure(fetch(site.url("/a"))))
        .isEqualTo(new FetchFailure.Refused("127.0.0.1", status));
  }

  @Test
  void asksOnlyForWhatChangedSinceADay() throws InterruptedException {
    site.status("/a", 304);

    FetchRequest request = FetchRequest.page(URI.create(site.url("/a")), true);
    FetchResult result =
        fetcher.fetch(request.unless(null, "Tue, 07 Feb 2012 09:30:00 GMT"), FetchListener.NONE);

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

    fetcher.fetch(FetchRequest.page(URI.create(site.url("/a")), true), listener);

    assertThat(heard).startsWith("127.0.0.1").contains("localhost").endsWith("8 of 8");
  }

  @Test
  void takesAPageInUtf16ForText() throws InterruptedException {
    byte[] words = "Only words, but a page says the server".getBytes(UTF_16LE);
    site.file("/a", "text/html; charset=utf-16le", words);

    assertThat(fetch(site.url("/a"))).isInstanceOf(Fetched.class);
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
        fetcher.fetch(request.unless("\"1\"", "Tue, 07 Feb 2012 09:30:00 GMT"), FetchListener.NONE);

    assertThat(result).isInstanceOf(FetchResult.NotModified.class);
    var headers = site.requests().getFirst().headers();
    assertThat(headers.getFirst("If-None-Match")).isEqualTo("\"1\"");
    assertThat(headers.getFirst("If-Modified-Since")).isEqualTo("Tue, 07 Feb 2012 09:30:00 GMT");
  }

  @Test
  void nothingChangedIsNoAnswerToWhoHasNothing() throws InterruptedException {
    site.status("/a", 304);

    assertThat(failure(fetch(site.url("/a"))))
        .isEqualTo(new FetchFailure.Refused("127.0.0.1", 304));
  }

  @Test
  void refusesLocalAddressesUnlessAllowed() throws InterruptedException {
    site.page("/a", "<p>Secret");

    FetchResult result =
        fetcher.fetch(FetchRequest.page(URI.create(site.url("/a")), false), FetchListener.NONE);

    assertThat(failure(result)).isEqualTo(new FetchFailure.LocalAddress("127.0.0.1", false));
    assertThat(site.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void neverFollowsARedirectFromThePublicInternetInside(boolean allowed)
      throws InterruptedException {
    site.page("/secret", "<p>Secret").redirect("/a", site.url("127.0.0.1", "/secret"));

    FetchResult result =
        fetcher.fetch(
            FetchRequest.page(URI.create(site.url("localhost", "/a")), allowed),
            FetchListener.NONE);

    assertThat(failure(result)).isEqualTo(new FetchFailure.LocalAddress("127.0.0.1", true));
    assertThat(site.count("/secret")).isZero();
  }

  @Test
  void seesANameThatTurnsLocalBetweenCheckAndConnection() throws InterruptedException {
    site.page("/a", "<p>Secret");
    List<String> answers = new ArrayList<>(List.of("93.184.215.14", "127.0.0.1"));
    PageFetcher rebound =
        new PageFetcher(
            _ -> List.of(InetAddress.ofLiteral(answers.removeFirst())), LIMITS, threads, Locale.UK);

    FetchResult result =
        rebound.fetch(
            FetchRequest.page(URI.create(site.url("localhost", "/a")), false), FetchListener.NONE);

    assertThat(failure(result)).isEqualTo(new FetchFailure.LocalAddress("localhost", false));
  }

  @Test
  void namesAnUnknownHost() throws InterruptedException {
    assertThat(failure(fetch("http://unknown.test/")))
        .isIn(new FetchFailure.UnknownHost("unknown.test"), new FetchFailure.NoNetwork());
  }

  @Test
  void namesAHostThatTakesNoConnection() throws InterruptedException {
    String url = site.url("/a");
    site.close();

    assertThat(failure(fetch(url))).isInstanceOf(FetchFailure.Unreachable.class);
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

    FetchResult result = fetch(site.url("/a"));

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

    fetch(site.url(path));

    assertThat(site.requests()).extracting(LocalSite.Request::path).containsExactly(path);
  }

  @Test
  void followsARedirectThatIsWrittenIntoAShortPage() throws InterruptedException {
    site.page(
            "/short",
            "<head><noscript><META http-equiv=\"refresh\""
                + " content=\"0;URL='/a?x=1&amp;y=2'\"></noscript>")
        .page("/a", "<p>Here");

    Fetched page = (Fetched) fetch(site.url("/short"));

    assertThat(page.url()).hasToString(site.url("/a?x=1&y=2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta http-equiv=refresh content=300><p>Reloads itself.",
        "<meta http-equiv=refresh content='0; url=/a'><p>So does this.",
        "<meta http-equiv=refresh content='60; url=/b'><p>Later.",
        "<meta http-equiv=refresh content='6; url=/b'><p>After it was read.",
        "<meta http-equiv=refresh content='0; url=javascript:alert(1)'><p>Nonsense.",
        "<p>&lt;meta http-equiv=refresh content='0; url=/b'>"
      })
  void staysWhereAPageDoesNotSendItOn(String html) throws InterruptedException {
    site.page("/a", html);

    Fetched page = (Fetched) fetch(site.url("/a"));

    assertThat(new String(page.body(), UTF_8)).isEqualTo(html);
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void doesNotFollowAPageFromThePublicInternetInside() throws InterruptedException {
    String inside = site.url("127.0.0.1", "/secret");
    site.page("/a", "<meta http-equiv=refresh content='0; url=" + inside + "'>")
        .page("/secret", "<p>Secret");

    assertThat(failure(fetch(site.url("localhost", "/a"))))
        .isEqualTo(new FetchFailure.LocalAddress("127.0.0.1", true));
    assertThat(site.count("/secret")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=é日本", "a=\u0001b", "=;;=,", "a=b; Domain=.com", "__Host-a=b"})
  void survivesStrangeCookies(String cookie) throws InterruptedException {
    site.answer(
            "/a",
            exchange -> {
              exchange.getResponseHeaders().set("Set-Cookie", cookie);
              exchange.getResponseHeaders().set("Location", "/b");
              exchange.sendResponseHeaders(302, -1);
            })
        .page("/b", "<p>x");

    assertThat(fetch(site.url("/a"))).isInstanceOfAny(Fetched.class, Failed.class);
  }

  @Test
  void sendsTheReferrerAsBrowsersDo() throws InterruptedException {
    site.file("/i", "image/png", new byte[] {1});
    URI page = URI.create(site.url("/page?secret"));

    fetcher.fetch(FetchRequest.image(URI.create(site.url("/i")), page, true), FetchListener.NONE);
    fetcher.fetch(
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

    assertThatThrownBy(() -> fetch(site.url("/a"))).isInstanceOf(InterruptedException.class);
  }
}
