package org.offprint.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * Which articles tell the same story: those that are alike, directly or by way of others. What the
 * reader said are two stories never become one by way of a third. Immutable.
 */
public final class Stories {
  /** No story was saved twice. */
  public static final Stories NONE = new Stories(new long[0], article -> 0);

  /** Two to the power of 64 over the golden ratio: neighbouring numbers fall far apart (Knuth). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Articles by their hash, next to each the number of its story; 0 for a free place. */
  private final long[] table;

  private final int articles;

  private Stories(long[] articles, LongUnaryOperator story) {
    this.articles = articles.length;
    this.table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, articles.length)) << 3)];
    for (long article : articles) {
      int at = place(article);
      table[at] = article;
      table[at + 1] = story.applyAsLong(article);
    }
  }

  /** Where an article is, or would be; at most half of all places are taken. */
  private int place(long article) {
    int mask = table.length - 1;
    int at = ((int) ((article * SPREAD) >>> 32) << 1) & mask;
    while (table[at] != 0 && table[at] != article) {
      at = (at + 2) & mask;
    }
    return at;
  }

  /** Two articles. */
  public record Pair(ArticleId one, ArticleId other) {}

  /**
   * The stories that pairs make.
   *
   * @param alike those that tell the same story
   * @param apart those that do not, whatever else is said; of two ways to obey, that which {@code
   *     alike} comes to first
   */
  public static Stories of(List<Pair> alike, List<Pair> apart) {
    Union union = new Union(apart);
    for (Pair pair : alike) {
      union.join(pair.one().value(), pair.other().value());
    }
    return new Stories(union.articles(), union::root);
  }

  /** A number that all articles of one story have in common; 0 for an article without others. */
  public long of(long article) {
    int at = place(article);
    return table[at] == 0 ? 0 : table[at + 1];
  }

  /** Whether no story was saved twice. */
  public boolean isEmpty() {
    return articles == 0;
  }

  /** Disjoint sets with path halving, some of which may not be joined. */
  private static final class Union {
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, Set<Long>> apart = new HashMap<>();

    Union(List<Pair> apart) {
      for (Pair pair : apart) {
        enemies(pair.one().value()).add(pair.other().value());
        enemies(pair.other().value()).add(pair.one().value());
      }
    }

    private Set<Long> enemies(long root) {
      return apart.computeIfAbsent(root, any -> new HashSet<>());
    }

    void join(long one, long other) {
      long root = root(one);
      long joining = root(other);
      if (root == joining || isApart(root, joining)) {
        return;
      }
      parents.put(root, root);
      parents.put(joining, root);
      Set<Long> enemies = apart.remove(joining);
      if (enemies != null) {
        enemies(root).addAll(enemies);
      }
    }

    private boolean isApart(long root, long other) {
      return apart.getOrDefault(root, Set.of()).stream().anyMatch(enemy -> root(enemy) == other);
    }

    long root(long article) {
      long at = article;
      while (true) {
        long parent = parents.getOrDefault(at, at);
        if (parent == at) {
          return at;
        }
        long above = parents.getOrDefault(parent, parent);
        parents.put(at, above);
        at = above;
      }
    }

    long[] articles() {
      return parents.keySet().stream().mapToLong(Long::longValue).toArray();
    }
  }
}
