package org.offprint.net;

/**
 * What a worker tells of a fetch while its caller waits: passes it on, and remembers when it last
 * heard anything. Once over, the worker may go on talking; nobody hears it.
 */
final class Arrival implements FetchListener {
  private final FetchListener listener;
  private long lastHeard = System.nanoTime();
  private boolean started;
  private boolean over;

  Arrival(FetchListener listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void connecting(String host) {
    lastHeard = System.nanoTime();
    started = false;
    if (!over) {
      listener.connecting(host);
    }
  }

  @Override
  public synchronized void received(long received, long total) {
    lastHeard = System.nanoTime();
    started = true;
    if (!over) {
      listener.received(received, total);
    }
  }

  /** When something was heard last, as {@link System#nanoTime}. */
  synchronized long lastHeard() {
    return lastHeard;
  }

  /** Whether anything of the answer to the last question has arrived. */
  synchronized boolean started() {
    return started;
  }

  synchronized void end() {
    over = true;
  }
}
