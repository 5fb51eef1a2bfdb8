package org.offprint.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that writes to the socket what a test wants, well formed or not: for answers that a
 * proper HTTP server refuses to give. Every connection serves one request.
 */
public final class RawSite implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Answer answer;

  /** Writes the whole answer, head and body; the connection is closed afterwards. */
  @FunctionalInterface
  public interface Answer {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  private RawSite(ServerSocket socket, Answer answer) {
    this.socket = socket;
    this.answer = answer;
    threads.execute(this::accept);
  }

  /** Starts a server that answers every request alike. */
  public static RawSite start(Answer answer) {
    try {
      return new RawSite(new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a server that always writes this text, in ISO 8859-1, lines ending as they stand. */
  public static RawSite answering(String response) {
    return start(out -> out.write(response.getBytes(ISO_8859_1)));
  }

  /** The address to ask it at. */
  public String url() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
      String line = in.readLine();
      while (line != null && !line.isEmpty()) {
        line = in.readLine();
      }
      answer.to(connection.getOutputStream());
      connection.getOutputStream().flush();
    } catch (IOException e) {
      // The client went away, which may be the very thing a test wants to see.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
