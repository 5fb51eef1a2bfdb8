package org.offprint.extract.comments;

import java.util.List;
import org.offprint.model.Comment;

/**
 * Doubts what was taken for comments: teasers, captions, buttons and the article's own paragraphs
 * may lie in places that are called after comments, too.
 */
final class CommentGuard {
  /** An author's name of so many characters that begins the text is no name. */
  private static final int LONG_NAME = 24;

  private static final int LONGEST_NAME = 40;

  private CommentGuard() {}

  /** Whether all that was found on a page can be believed to be readers' words. */
  static boolean believes(List<Comment> found) {
    if (found.isEmpty() || found.stream().allMatch(CommentGuard::isFurniture)) {
      return false;
    }
    boolean timed = found.stream().anyMatch(c -> !c.when().isEmpty());
    String author = found.getFirst().author();
    if (found.size() == 1) {
      return !author.isEmpty() && !repeatsItself(found.getFirst());
    }
    if (2 * found.stream().filter(CommentGuard::isHeadline).count() > found.size()) {
      return false;
    }
    boolean named = found.stream().anyMatch(c -> !c.author().isEmpty());
    boolean oneVoice = found.stream().allMatch(c -> c.author().equals(author));
    return timed || (named && !oneVoice);
  }

  private static boolean isFurniture(Comment comment) {
    String text = comment.text();
    return CommentNames.isFurnitureLine(text)
        || (text.length() < 40 && text.indexOf(' ') < 0 && CommentNames.isTopicLine(text))
        || (comment.author().isEmpty() && text.startsWith("[") && text.endsWith("]"));
  }

  /** Whether what was taken for the author is too long for a name; wide letters count twice. */
  private static boolean isHeadline(Comment comment) {
    String author = comment.author();
    long wide = author.chars().filter(c -> c >= 0x2E80).count();
    return author.length() + wide > LONGEST_NAME;
  }

  private static boolean repeatsItself(Comment comment) {
    String author = comment.author();
    return author.length() >= LONG_NAME && comment.text().startsWith(author);
  }
}
