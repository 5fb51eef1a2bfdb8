package org.offprint.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.net.FetchResult.Failed;
import org.offprint.testing.RawSite;
import org.offprint.testing.SelfSignedTls;

/** Servers that break HTTP, trickle, flood or lie; each ends in a failure that says what it was. */
class BadServersTest {
  private static final String HOST = "127.0.0.1";
  private static final FetchLimits LIMITS =
      FetchLimits.STANDARD.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ZERO);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private FetchResult fetch(String url, FetchLimits limits) throws InterruptedException {
    PageFetcher fetcher =
        new PageFetcher(host -> List.of(InetAddress.ofLiteral(host)), limits, threads, Locale.UK);
    return fetcher.fetch(FetchRequest.page(URI.create(url), true), FetchListener.NONE);
  }

  private FetchFailure failure(RawSite.Answer answer, FetchLimits limits)
      throws InterruptedException, IOException {
    try (RawSite site = RawSite.start(answer)) {
      FetchResult result = fetch(site.url(), limits);
      assertThat(result).isInstanceOf(Failed.class);
      return ((Failed) result).failure();
    }
  }

  private FetchFailure failure(String response) throws InterruptedException, IOException {
    return failure(out -> out.write(response.getBytes(ISO_8859_1)), LIMITS);
  }

  @Test
  void noticesABodyThatIsShort() throws Exception {
    assertThat(failure(head("Content-Length: 100") + "<p>a"))
        .isEqualTo(new FetchFailure.Truncated(HOST));
  }

  @Test
  void noticesChunksThatStop() throws Exception {
    assertThat(failure(head("Transfer-Encoding: chunked") + "4\r\n<p>a\r\n"))
        .isEqualTo(new FetchFailure.Truncated(HOST));
  }

  @Test
  void noticesCompressionThatStops() throws Exception {
    byte[] whole = gzip(out -> out.write("<p>Hello, hello, hello".getBytes(ISO_8859_1)));
    assertThat(
            failure(
                out -> {
                  out.write(head("Content-Encoding: gzip").getBytes(ISO_8859_1));
                  out.write(whole, 0, whole.length - 12);
                },
                LIMITS))
        .isEqualTo(new FetchFailure.Truncated(HOST));
  }

  @Test
  void noticesCompressionThatIsNone() throws Exception {
    assertThat(
            failure(head("Content-Encoding: gzip", "Content-Length: 20") + "<p>Not gzip at all!!"))
        .isEqualTo(new FetchFailure.Truncated(HOST));
  }

  @Test
  void namesACompressionThatItDidNotAskFor() throws Exception {
    assertThat(failure(head("Content-Encoding: br", "Content-Length: 4") + "\u008b\u0002\u0080x"))
        .isEqualTo(new FetchFailure.UnsupportedType(HOST, "br"));
  }

  @Test
  void noticesAnAnswerThatIsNoHttp() throws Exception {
    assertThat(failure("SSH-2.0-OpenSSH_9.6\r\n"))
        .isInstanceOfAny(FetchFailure.Truncated.class, FetchFailure.Unreachable.class);
  }

  @Test
  void noticesAConnectionThatClosesWithoutAWord() throws Exception {
    assertThat(failure("")).isEqualTo(new FetchFailure.Unreachable(HOST));
  }

  @Test
  void readsNothingOfABodyThatSaysItIsTooLarge() throws Exception {
    AtomicLong written = new AtomicLong();
    assertThat(failure(endless(written, "Content-Length: 2147483648"), LIMITS))
        .isEqualTo(new FetchFailure.TooLarge(HOST, LIMITS.pageBytes()));
    // What the sockets' and the client's buffers hold; nobody asked for it.
    assertThat(written.get()).isLessThan(20_000_000);
  }

  @Test
  void stopsReadingAnEndlessBody() throws Exception {
    AtomicLong written = new AtomicLong();
    assertThat(failure(endless(written), LIMITS))
        .isEqualTo(new FetchFailure.TooLarge(HOST, LIMITS.pageBytes()));
    assertThat(written.get()).isLessThan(40_000_000);
  }

  @Test
  void stopsUnpackingABomb() throws Exception {
    byte[] zeros = new byte[1 << 20];
    byte[] bomb =
        gzip(
            out -> {
              for (int i = 0; i < 200; i++) {
                out.write(zeros);
              }
            });
    assertThat(
            failure(
                out -> {
                  out.write(
                      head("Content-Encoding: gzip", "Content-Length: " + bomb.length)
                          .getBytes(ISO_8859_1));
                  out.write(bomb);
                },
                LIMITS))
        .isEqualTo(new FetchFailure.TooLarge(HOST, LIMITS.pageBytes()));
  }

  @Test
  void stopsReadingAFloodOfHeaders() throws Exception {
    AtomicLong written = new AtomicLong();
    byte[] header = ("X-Flood: " + "a".repeat(1000) + "\r\n").getBytes(ISO_8859_1);
    assertThat(
            failure(
                out -> {
                  out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
                  while (true) {
                    out.write(header);
                    written.addAndGet(header.length);
                  }
                },
                LIMITS))
        .isInstanceOf(FetchFailure.Truncated.class);
    assertThat(written.get()).isLessThan(20_000_000);
  }

  @Test
  void givesUpOnAServerThatSaysNothing() throws Exception {
    FetchLimits hasty =
        LIMITS.withTimes(Duration.ofMillis(300), Duration.ofSeconds(60), Duration.ZERO);
    assertThat(failure(_ -> new CountDownLatch(1).await(), hasty))
        .isEqualTo(new FetchFailure.Timeout(HOST, false));
  }

  @Test
  void givesUpOnABodyThatStops() throws Exception {
    FetchLimits hasty =
        LIMITS.withTimes(Duration.ofMillis(300), Duration.ofSeconds(60), Duration.ZERO);
    assertThat(
            failure(
                out -> {
                  out.write((head() + "<p>").getBytes(ISO_8859_1));
                  out.flush();
                  new CountDownLatch(1).await();
                },
                hasty))
        .isEqualTo(new FetchFailure.Timeout(HOST, true));
  }

  @Test
  void givesUpOnAServerThatTrickles() throws Exception {
    FetchLimits hasty =
        LIMITS.withTimes(Duration.ofSeconds(60), Duration.ofSeconds(1), Duration.ZERO);
    assertThat(
            failure(
                out -> {
                  out.write(head().getBytes(ISO_8859_1));
                  while (true) {
                    out.write('a');
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(20);
                  }
                },
                hasty))
        .isEqualTo(new FetchFailure.Timeout(HOST, true));
  }

  @Test
  void givesUpOnHeadersThatTrickle() throws Exception {
    FetchLimits hasty =
        LIMITS.withTimes(Duration.ofSeconds(60), Duration.ofSeconds(1), Duration.ZERO);
    assertThat(
            failure(
                out -> {
                  while (true) {
                    out.write("HTTP/1.1 200 OK\r\nX-A: b\r\n".charAt(0));
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(20);
                  }
                },
                hasty))
        .isInstanceOfAny(FetchFailure.Timeout.class, FetchFailure.Truncated.class);
  }

  @Test
  void refusesACertificateThatNobodyVouchesFor() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral(HOST), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(SelfSignedTls.context()));
    server.start();
    try {
      FetchResult result =
          fetch("https://" + HOST + ":" + server.getAddress().getPort() + "/", LIMITS);
      assertThat(result).isEqualTo(new Failed(new FetchFailure.Tls(HOST)));
    } finally {
      server.stop(0);
    }
  }

  /** The head of an HTML answer with these further headers. */
  private static String head(String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] gzip(Writing content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      content.to(out);
    }
    return bytes.toByteArray();
  }

  private static RawSite.Answer endless(AtomicLong written, String... headers) {
    byte[] chunk = "<p>More and more. ".repeat(4000).getBytes(ISO_8859_1);
    return out -> {
      out.write(head(headers).getBytes(ISO_8859_1));
      while (true) {
        out.write(chunk);
        written.addAndGet(chunk.length);
      }
    };
  }
}
