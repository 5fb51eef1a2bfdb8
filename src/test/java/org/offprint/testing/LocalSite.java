package org.offprint.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A real web server on this machine, on a free port, that serves what a test puts there and counts
 * what is asked of it. Paths include the query: {@code "/a?page=2"}; a path without one also
 * answers for every query that has no entry of its own. What is not there is answered with 404.
 */
public final class LocalSite implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();
  private final List<Request> requests = new ArrayList<>();

  /** Answers one request; the exchange is closed afterwards. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** A request that came in; {@code path} with its query. */
  public record Request(String path, Headers headers) {}

  private LocalSite(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Starts an empty site. */
  public static LocalSite start() {
    try {
      return new LocalSite(
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The full address of a path on this site, by the host 127.0.0.1. */
  public String url(String path) {
    return url("127.0.0.1", path);
  }

  /** The full address of a path, by another name of this machine such as {@code localhost}. */
  public String url(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  /** Serves an HTML page in UTF-8. */
  public LocalSite page(String path, String html) {
    return file(path, "text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  /** Serves bytes. */
  public LocalSite file(String path, String contentType, byte[] body) {
    return answer(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", contentType);
          exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
        });
  }

  /** Serves an empty body with this status. */
  public LocalSite status(String path, int status) {
    return answer(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  /** Redirects with 302. */
  public LocalSite redirect(String path, String location) {
    return answer(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** Answers as the test says; replaces what was there. */
  public LocalSite answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Takes a path away: it is answered with 404 from now on. */
  public LocalSite remove(String path) {
    answers.remove(path);
    return this;
  }

  /** Holds back requests for a path until the test opens the gate. */
  public Gate hold(String path) {
    Gate gate = new Gate();
    gates.put(path, gate);
    return gate;
  }

  /** How often a path was asked for. */
  public int count(String path) {
    return (int) requests().stream().filter(request -> request.path.equals(path)).count();
  }

  /** All requests so far, in order. */
  public List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    String path = uri.toString();
    synchronized (requests) {
      requests.add(new Request(path, exchange.getRequestHeaders()));
    }
    Answer answer = answers.getOrDefault(path, answers.get(uri.getPath()));
    try (exchange) {
      Gate gate = gates.get(path);
      if (gate != null && !gate.pass()) {
        return;
      }
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer.to(exchange);
      }
    }
  }

  @Override
  public void close() {
    gates.values().forEach(Gate::open);
    server.stop(0);
    threads.shutdownNow();
  }

  /** Where requests for one path wait. */
  public static final class Gate {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    private Gate() {}

    /** Waits until a request stands before the gate. */
    public void awaitRequest() throws InterruptedException {
      if (!arrived.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("No request came");
      }
    }

    /** Lets the waiting and all later requests through. */
    public void open() {
      opened.countDown();
    }

    private boolean pass() {
      arrived.countDown();
      try {
        opened.await();
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
