package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {
  private static byte @Nullable [] read(int length, int limit) throws IOException {
    return BoundedBody.read(
        new ByteArrayInputStream(new byte[length]), limit, -1, FetchListener.NONE);
  }

  @Test
  void takesAsMuchAsTheLimitAndNotAByteMore() throws IOException {
    assertThat(read(100_000, 100_000)).hasSize(100_000);
    assertThat(read(100_001, 100_000)).isNull();
  }
}
