package org.offprint.extract.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.extract.comments.CommentFinder.Region;
import org.offprint.extract.comments.CommentItems.Item;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.page.Removal;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.Comment;

/** Takes readers' comments out of a page. */
public final class CommentsReader {
  /** How many comments of a page are kept. */
  public static final int MOST = 50_000;

  /** How often each node of a page may be looked at on average; of usual pages, twice at most. */
  private static final long MOST_LOOKS = 12;

  private static final long FEW_NODES = 2_000;

  private CommentsReader() {}

  /**
   * Reads the comments and removes them from the page, together with their furniture: headings,
   * forms, links to answer, counters, notices.
   *
   * @return in the page's order, answers after what they answer; the first {@link #MOST} of more
   */
  public static List<Comment> take(PageContext page, StructuredData data) {
    CommentNames names = new CommentNames(MOST_LOOKS * (page.index().size() + FEW_NODES));
    List<Comment> comments = new ArrayList<>();
    CommentFinder finder = CommentFinder.walk(page.index());
    List<List<Comment>> read = new ArrayList<>();
    for (Region region : finder.regions()) {
      read.add(read(region, names, page.fetchedAt()));
    }
    boolean believed = CommentGuard.believes(read.stream().flatMap(List::stream).toList());
    CommentFurniture furniture = new CommentFurniture();
    for (int i = 0; i < read.size(); i++) {
      List<Comment> found = believed ? read.get(i) : List.of();
      Region region = finder.regions().get(i);
      boolean beside = finder.isBesideArticle(region, found.size());
      if (beside && furniture.take(region, !found.isEmpty())) {
        int offset = comments.size();
        found.forEach(c -> comments.add(moved(c, offset)));
      }
    }
    furniture.remove();
    CommentFurniture.removeStrays(finder.strays());
    if (comments.isEmpty()) {
      comments.addAll(answers(page, names));
    }
    List<Comment> all = comments.isEmpty() ? LinkedComments.read(data) : comments;
    return all.size() > MOST ? List.copyOf(all.subList(0, MOST)) : all;
  }

  private static List<Comment> answers(PageContext page, CommentNames names) {
    Element body = page.dom().body();
    List<Element> posts = ForumPosts.answers(page.index(), names, page.fetchedAt());
    posts = posts.isEmpty() ? NumberedComments.find(page.index()) : posts;
    if (posts.isEmpty()) {
      return List.of();
    }
    List<Comment> answers =
        read(new Region(body, page.index().body(), posts, new int[1]), names, page.fetchedAt());
    if (!CommentGuard.believes(answers)) {
      return List.of();
    }
    Removal.all(posts);
    return answers;
  }

  /** A comment of a region, counted among those of the page. */
  private static Comment moved(Comment comment, int offset) {
    int parent = comment.parent();
    return parent == Comment.NO_PARENT || offset == 0
        ? comment
        : new Comment(comment.author(), comment.when(), comment.text(), parent + offset);
  }

  private static List<Comment> read(Region region, CommentNames names, Instant now) {
    List<Item> items = CommentItems.of(region, names, now);
    List<Element> elements = items.stream().map(Item::element).toList();
    Set<Element> all = new HashSet<>(elements);
    List<Integer> parents = CommentThreads.parents(elements, region.root(), names);
    List<Comment> comments = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int above = parents.get(i) < 0 ? Comment.NO_PARENT : indexes.get(parents.get(i));
      String text = CommentText.of(item.parts(), item.element(), all, names);
      if (text.isEmpty() || CommentNames.isRemoved(text)) {
        indexes.add(above); // its answers answer what it answered
      } else {
        indexes.add(comments.size());
        comments.add(signed(item.parts(), text, above));
      }
    }
    return comments;
  }

  /** The comment with its author, who may sign in its first line: "Ann wrote:". */
  private static Comment signed(CommentParts parts, String text, int parent) {
    String author = parts.authorName();
    int end = text.indexOf("\n\n");
    if (author.isEmpty() && end > 0 && end < 60 && text.charAt(end - 1) == ':') {
      String line = text.substring(0, end - 1).strip();
      String name = CommentNames.withoutSays(line);
      if (name.length() < line.length()) {
        return new Comment(name, parts.when(), text.substring(end + 2), parent);
      }
    }
    return new Comment(author, parts.when(), text, parent);
  }
}
