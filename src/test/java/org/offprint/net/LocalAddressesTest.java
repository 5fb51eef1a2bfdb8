package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.net.TestFetcher.failure;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.LocalSite;

/** What lies on this machine or in its network is asked only where a person allowed it. */
class LocalAddressesTest {
  private final TestFetcher net = new TestFetcher();
  private final LocalSite site = net.site();

  @AfterEach
  void stop() {
    net.close();
  }

  @Test
  void refusesLocalAddressesUnlessAllowed() throws InterruptedException {
    site.page("/a", "<p>Secret");

    FetchResult result =
        net.fetcher()
            .fetch(FetchRequest.page(URI.create(site.url("/a")), false), FetchListener.NONE);

    assertThat(failure(result)).isEqualTo(new FetchFailure.LocalAddress("127.0.0.1", false));
    assertThat(site.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void neverFollowsARedirectFromThePublicInternetInside(boolean allowed)
      throws InterruptedException {
    site.page("/secret", "<p>Secret").redirect("/a", site.url("127.0.0.1", "/secret"));

    FetchResult result =
        net.fetcher()
            .fetch(
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
            _ -> List.of(InetAddress.ofLiteral(answers.removeFirst())),
            TestFetcher.LIMITS,
            net.threads(),
            Locale.UK);

    FetchResult result =
        rebound.fetch(
            FetchRequest.page(URI.create(site.url("localhost", "/a")), false), FetchListener.NONE);

    assertThat(failure(result)).isEqualTo(new FetchFailure.LocalAddress("localhost", false));
  }

  @Test
  void doesNotFollowAPageFromThePublicInternetInside() throws InterruptedException {
    String inside = site.url("127.0.0.1", "/secret");
    site.page("/a", "<meta http-equiv=refresh content='0; url=" + inside + "'>")
        .page("/secret", "<p>Secret");

    assertThat(failure(net.fetch(site.url("localhost", "/a"))))
        .isEqualTo(new FetchFailure.LocalAddress("127.0.0.1", true));
    assertThat(site.count("/secret")).isZero();
  }
}
