package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveOutcome;
import org.offprint.testing.LocalSite;

/** Reading makes no connection: not to the article's site, and not to any other. */
class OfflineTest {
  @TempDir Path folder;

  @Test
  void readingAsksNobodyForAnything() throws Exception {
    try (LocalSite site = NewsSite.on(LocalSite.start());
        OpenWindow window = OpenWindow.over(folder)) {
      for (String path : List.of(NewsSite.ORCHARD, NewsSite.NIGHT_TRAIN, NewsSite.HARBOUR)) {
        assertThat(window.library.save(site.url(path), LocalAddresses.ALLOWED, progress -> {}))
            .isInstanceOf(SaveOutcome.Saved.class);
      }
      window.await("three articles", () -> window.list().getItems().size() == 3);
      int requests = site.requests().size();
      List<URI> asked = new CopyOnWriteArrayList<>();
      ProxySelector before = ProxySelector.getDefault();
      ProxySelector.setDefault(new Watchman(asked));
      try {
        window.press(KeyCode.J);
        window.screenshot("an-article");
        window.press(KeyCode.J);
        window.press(KeyCode.J);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.K);
      } finally {
        ProxySelector.setDefault(before);
      }
      assertThat(asked).isEmpty();
      assertThat(site.requests()).hasSize(requests);
    }
  }

  /** Is asked before every connection that Java's own clients make; notes it and allows none. */
  private static final class Watchman extends ProxySelector {
    private final List<URI> asked;

    Watchman(List<URI> asked) {
      this.asked = asked;
    }

    @Override
    public List<Proxy> select(URI uri) {
      asked.add(uri);
      return List.of(
          new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("localhost", 1)));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      asked.add(uri);
    }
  }
}
