package org.offprint.ui.list;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.offprint.model.ArticleId;
import org.offprint.model.Stories;

/**
 * A list in which the articles of one story stand together: the first of them, in the list's order,
 * has a row, and the others stand below it where the story is unfolded, and nowhere where it is
 * folded. Immutable.
 */
final class StoryRows {
  private static final long[] ALONE = {};

  static final StoryRows EMPTY = of(IdArray.EMPTY, Stories.NONE, List.of());

  private final IdArray all;
  private final IdArray rows;
  private final Stories stories;
  private final Map<Long, long[]> copies;
  private final Set<Long> unfolded;

  /** Articles whose stories were unfolded, until no second article of them was left. */
  private final Set<ArticleId> remembered;

  private StoryRows(
      IdArray all,
      IdArray rows,
      Stories stories,
      Map<Long, long[]> copies,
      Set<Long> unfolded,
      Set<ArticleId> remembered) {
    this.all = all;
    this.rows = rows;
    this.stories = stories;
    this.copies = copies;
    this.unfolded = unfolded;
    this.remembered = remembered;
  }

  /**
   * Folds a list.
   *
   * @param all its articles; those that are not known have a row each
   * @param open articles whose stories are unfolded, once the list has a second article of them
   */
  static StoryRows of(IdArray all, Stories stories, Collection<ArticleId> open) {
    if (stories.isEmpty()) {
      return new StoryRows(all, all, stories, Map.of(), Set.of(), Set.copyOf(open));
    }
    StoryMembers members = new StoryMembers(all, stories);
    Map<Long, long[]> copies = members.copies();
    Set<Long> unfolded = new HashSet<>();
    Set<ArticleId> remembered = new HashSet<>();
    for (ArticleId id : open) {
      long story = stories.of(id.value());
      if (copies.containsKey(story)) {
        unfolded.add(story);
      } else {
        remembered.add(id);
      }
    }
    IdArray rows = members.rows(copies, unfolded);
    return new StoryRows(all, rows, stories, copies, unfolded, remembered);
  }

  /** Every article of the list, in its order. */
  IdArray all() {
    return all;
  }

  /** Those that have a row, in the order of the rows. */
  IdArray rows() {
    return rows;
  }

  /** How many articles have no row. */
  int hidden() {
    return all.size() - rows.size();
  }

  /** Where an article stands among those that tell its story. */
  StoryPlace place(ArticleId id) {
    long story = stories.of(id.value());
    long[] told = told(id);
    if (told.length == 0) {
      return StoryPlace.ALONE;
    }
    StoryPlace.Kind kind =
        told[0] != id.value()
            ? StoryPlace.Kind.BELOW
            : unfolded.contains(story) ? StoryPlace.Kind.UNFOLDED : StoryPlace.Kind.FOLDED;
    return new StoryPlace(kind, told.length);
  }

  /**
   * The articles of the list that tell the story of this one, itself among them; empty if alone.
   */
  List<ArticleId> copies(ArticleId id) {
    return LongStream.of(told(id)).mapToObj(ArticleId::new).toList();
  }

  /** The article whose row stands for this one; itself if it is alone. */
  ArticleId first(ArticleId id) {
    long[] told = told(id);
    return told.length == 0 ? id : new ArticleId(told[0]);
  }

  private long[] told(ArticleId id) {
    long story = stories.of(id.value());
    return story == 0 ? ALONE : copies.getOrDefault(story, ALONE);
  }

  /** One article of each story that is unfolded, or will be when its second article is back. */
  Set<ArticleId> open() {
    Set<ArticleId> open = new HashSet<>(remembered);
    unfolded.forEach(story -> open.add(new ArticleId(copies.getOrDefault(story, ALONE)[0])));
    return open;
  }

  /** The same with the story of an article folded or unfolded; the same if it is so already. */
  StoryRows fold(ArticleId id, boolean folded) {
    long[] told = told(id);
    long story = stories.of(id.value());
    if (told.length == 0 || unfolded.contains(story) != folded) {
      return this;
    }
    int below = rows.indexOf(new ArticleId(told[0])) + 1;
    Set<Long> other = new HashSet<>(unfolded);
    IdArray otherRows;
    if (folded) {
      other.remove(story);
      otherRows = rows.spliced(below, below + told.length - 1, ALONE);
    } else {
      other.add(story);
      otherRows = rows.spliced(below, below, LongStream.of(told).skip(1).toArray());
    }
    return new StoryRows(all, otherRows, stories, copies, other, remembered);
  }

  /** The same with exactly these articles' stories unfolded. */
  StoryRows unfolding(Collection<ArticleId> open) {
    return of(all, stories, open);
  }

  /** The same without these articles. */
  StoryRows without(Collection<ArticleId> leaving) {
    return of(all.without(IdSet.of(leaving)), stories, open());
  }
}
