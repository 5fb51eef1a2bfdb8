package org.offprint.ui.actions;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryException;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;
import org.offprint.model.StatusChange;

/**
 * A change of the status of articles. Taking it back leaves all those alone whose status it did not
 * change, and of the others only takes back what it did.
 */
public record StatusStep(StatusChange change, List<ArticleId> ids) implements LibraryChange {
  public StatusStep {
    // Of a million, an object each would be too many.
    ids = ids instanceof ArticleIdSequence ? ids : List.copyOf(ids);
  }

  /** So many are changed at once: others can write in between, and little memory is taken. */
  private static final int BLOCK = 10_000;

  @Override
  public @Nullable StatusStep applyTo(Library library) {
    LongStream.Builder changed = LongStream.builder();
    for (int from = 0; from < ids.size(); from += BLOCK) {
      List<ArticleId> block = ids.subList(from, Math.min(ids.size(), from + BLOCK));
      try {
        change(library, block).forEach(id -> changed.add(id.value()));
      } catch (LibraryException e) {
        takeBack(library, back(changed), e);
        throw e;
      }
    }
    return back(changed);
  }

  /** Those of a block whose status it did change. */
  private List<ArticleId> change(Library library, List<ArticleId> block) {
    return library.change(block, change).entrySet().stream()
        .filter(before -> !change.appliedTo(before.getValue()).equals(before.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private @Nullable StatusStep back(LongStream.Builder changed) {
    long[] values = changed.build().toArray();
    return values.length == 0
        ? null
        : new StatusStep(change.opposite(), new ArticleIdSequence(values));
  }

  /** What the library could not do to all is done to none, if it can do that. */
  private static void takeBack(Library library, @Nullable StatusStep back, LibraryException e) {
    if (back != null) {
      try {
        back.applyTo(library);
      } catch (LibraryException again) {
        e.addSuppressed(again);
      }
    }
  }
}
