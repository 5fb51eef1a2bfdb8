package org.offprint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;
import org.offprint.ui.LinkOpener;

/**
 * Opens addresses with the system's browser and mail program. Nothing else of the system starts.
 */
final class SystemBrowser implements LinkOpener {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final HostServices services = new Unstarted().getHostServices();
  private final Executor threads;

  /**
   * Made once JavaFX has started.
   *
   * @param threads the browser is started on one of them, since that may take a while
   */
  SystemBrowser(Executor threads) {
    this.threads = threads;
  }

  @Override
  public void open(String url) {
    if (allowed(url)) {
      threads.execute(() -> services.showDocument(url));
    }
  }

  static boolean allowed(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** JavaFX gives host services only to an application; this one is never launched. */
  private static final class Unstarted extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException();
    }
  }
}
