package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.ArticleId;
import org.offprint.store.ArticleDatabase.SavedArticle;
import org.offprint.store.LibraryFileException;
import org.offprint.store.LibraryFileException.Trouble;
import org.offprint.store.NewArticle;
import org.offprint.testing.SampleArticles;

class BatchSaverTest {
  private final List<NewArticle> kept = new ArrayList<>();

  private int attempts;

  @Test
  void savesABatchAtOnce() {
    List<SaveOutcome> outcomes = saver(Trouble.NO_ROOM, Set.of()).save(articles(200));

    assertThat(outcomes).hasSize(200).allMatch(Saved.class::isInstance);
    assertThat(attempts).isEqualTo(1);
  }

  @Test
  void keepsWhatThereIsRoomForAndSaysWhatThereIsNot() {
    List<SaveOutcome> outcomes =
        saver(Trouble.NO_ROOM, Set.of("7", "8", "199")).save(articles(200));

    assertThat(kept).hasSize(197);
    for (int number = 0; number < 200; number++) {
      boolean tooLarge = number == 7 || number == 8 || number == 199;
      assertThat(outcomes.get(number)).isInstanceOf(tooLarge ? Failed.class : Saved.class);
    }
    assertThat(((Saved) outcomes.get(9)).title()).isEqualTo("9");
    assertThat(attempts).isLessThan(60);
  }

  @Test
  void triesNothingAgainWhereMoreRoomWouldNotHelp() {
    List<SaveOutcome> outcomes = saver(Trouble.READ_ONLY, Set.of("7")).save(articles(200));

    assertThat(outcomes).hasSize(200).allMatch(Failed.class::isInstance);
    assertThat(attempts).isEqualTo(1);
  }

  private BatchSaver saver(Trouble trouble, Set<String> impossible) {
    return new BatchSaver(
        batch -> {
          attempts++;
          if (batch.stream().anyMatch(article -> impossible.contains(article.content().title()))) {
            throw new LibraryFileException(trouble, Path.of("library"), null);
          }
          kept.addAll(batch);
          return batch.stream().map(article -> new SavedArticle(new ArticleId(1), true)).toList();
        },
        (article, saved) -> new Saved(saved.id(), article.content().title(), 0, 0),
        failure ->
            new Failed(
                new SaveFailure(
                    SaveFailure.Reason.LIBRARY_FILE, String.valueOf(failure.getMessage()))));
  }

  private static List<NewArticle> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                SampleArticles.at("https://a.example/" + number)
                    .title(Integer.toString(number))
                    .make())
        .toList();
  }
}
