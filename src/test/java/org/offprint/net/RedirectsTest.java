package org.offprint.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.net.TestFetcher.failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.net.FetchResult.Failed;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.testing.LocalSite;

/** Where a server, or a page, sends whoever asks. */
class RedirectsTest {
  private final TestFetcher net = new TestFetcher();
  private final LocalSite site = net.site();

  @AfterEach
  void stop() {
    net.close();
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

    Fetched page = (Fetched) net.fetch(site.url("/a"));

    assertThat(page.url()).hasToString(site.url("/c?utm_source=x"));
    assertThat(site.requests().getLast().headers().getFirst("Cookie")).isEqualTo("seen=yes");

    net.fetch(site.url("/c"));
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

    assertThat(net.fetch(site.url("/a"))).isInstanceOf(Fetched.class);
  }

  @Test
  void endsRedirectLoops() throws InterruptedException {
    site.redirect("/a", "/b").redirect("/b", "/a");

    assertThat(failure(net.fetch(site.url("/a"))))
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

    assertThat(failure(net.fetch(site.url("/a"))))
        .isInstanceOf(FetchFailure.TooManyRedirects.class);
    assertThat(site.requests()).hasSize(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://a..b/", "http://u:p@127.0.0.1/"})
  void doesNotFollowNonsense(String location) throws InterruptedException {
    site.redirect("/a", location);

    assertThat(failure(net.fetch(site.url("/a")))).isInstanceOf(FetchFailure.BadAddress.class);
  }

  @Test
  void followsARedirectThatIsWrittenIntoAShortPage() throws InterruptedException {
    site.page(
            "/short",
            "<head><noscript><META http-equiv=\"refresh\""
                + " content=\"0;URL='/a?x=1&amp;y=2'\"></noscript>")
        .page("/a", "<p>Here");

    Fetched page = (Fetched) net.fetch(site.url("/short"));

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

    Fetched page = (Fetched) net.fetch(site.url("/a"));

    assertThat(new String(page.body(), UTF_8)).isEqualTo(html);
    assertThat(site.requests()).hasSize(1);
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

    assertThat(net.fetch(site.url("/a"))).isInstanceOfAny(Fetched.class, Failed.class);
  }
}
