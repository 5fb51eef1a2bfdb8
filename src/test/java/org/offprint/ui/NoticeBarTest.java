package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SameThreadTasks;

class NoticeBarTest {
  @Test
  void whatCannotBeDoneStaysSaidWhenTheLibraryIsWellAgain() throws Exception {
    JavaFx.run(
        () -> {
          NoticeBar notices = new NoticeBar(new SameThreadTasks());
          notices.refuse("There is no voice.");
          notices.faultMended();
          assertThat(notices.isVisible()).isTrue();
          notices.fault("The library cannot be written.");
          notices.faultMended();
          assertThat(notices.isVisible()).isFalse();
        });
  }
}
