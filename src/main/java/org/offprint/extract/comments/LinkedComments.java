package org.offprint.extract.comments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.offprint.extract.structured.LinkedData;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.Comment;
import tools.jackson.databind.JsonNode;

/** Reads comments from JSON-LD (schema.org {@code Comment}), answers within them included. */
final class LinkedComments {
  private static final int MOST = CommentsReader.MOST + 1;
  private static final int DEEPEST = 30;
  private static final Set<String> TYPES = Set.of("comment", "usercomments");

  private LinkedComments() {}

  /** The comments, answers after what they answer. */
  static List<Comment> read(StructuredData data) {
    List<Comment> comments = new ArrayList<>();
    for (JsonNode comment : data.article().comments()) {
      add(data.linked(), comment, Comment.NO_PARENT, 0, comments);
    }
    if (comments.isEmpty()) {
      addAlone(data, comments);
    }
    return comments;
  }

  /** Comments that stand beside the article, not in it. */
  private static void addAlone(StructuredData data, List<Comment> comments) {
    Set<JsonNode> answers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (JsonNode object : data.linked().objects()) {
      boolean comment = LinkedData.types(object).stream().anyMatch(TYPES::contains);
      if (comment && !answers.contains(object)) {
        LinkedData.each(object.path("comment")).forEach(answers::add);
        add(data.linked(), object, Comment.NO_PARENT, 0, comments);
      }
    }
  }

  private static void add(
      LinkedData linked, JsonNode written, int parent, int depth, List<Comment> comments) {
    JsonNode node = linked.resolved(written);
    String text =
        LinkedData.longText(node.has("text") ? node.path("text") : node.path("commentText"));
    if (text.isEmpty() || depth > DEEPEST || comments.size() >= MOST) {
      return;
    }
    int own = comments.size();
    String author = LinkedData.text(linked.resolved(node.path("author")));
    String when =
        LinkedData.text(
            node.has("dateCreated") ? node.path("dateCreated") : node.path("datePublished"));
    comments.add(new Comment(author, when, text, parent));
    for (JsonNode answer : LinkedData.each(node.path("comment"))) {
      add(linked, answer, own, depth + 1, comments);
    }
  }
}
