package org.offprint.extract.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.NameTable;

/**
 * Finds the posts of a forum's thread by what the usual forum programs write: numbered elements of
 * one make, each with author or time. The first post is the article, the others answer it.
 */
final class ForumPosts {
  private static final int FEWEST = 2;
  private static final int MOST = CommentsReader.MOST + 2;
  private static final int LONGEST_ID = 40;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:js-|edit|td_)?(?:post|posts|p|pid|msg|message|entry|elComment)[-_]?\\d{1,15}");
  private static final NameTable TAGS =
      NameTable.of(Set.of("div", "li", "article", "table", "tr", "section"));
  private static final Set<String> FORUM =
      Set.of(
          "forum",
          "forums",
          "thread",
          "threads",
          "showthread",
          "viewtopic",
          "topic",
          "postbit",
          "postbitlegacy",
          "postcontainer",
          "postprofile",
          "postbody",
          "phpbb",
          "nsphpbb",
          "vbulletin",
          "xenforo",
          "bb",
          "fluxbb",
          "punbb",
          "ipscomment",
          "ips",
          "smf",
          "forumposts",
          "scaleimages",
          "discourse",
          "mybb",
          "wbb",
          "woltlab");

  private ForumPosts() {}

  /** The answers of the thread that a page shows, in order; none if it shows no thread. */
  static List<Element> answers(PageIndex page, CommentNames names, Instant now) {
    Map<String, List<Element>> byMake = new LinkedHashMap<>();
    int found = 0;
    for (int place = page.body(); place < page.end(page.body()) && found < MOST; place++) {
      if (page.is(place, PageIndex.NUMBERED)
          && isNumbered(page.element(place))
          && !page.isWithinGone(place)) {
        Element post = page.element(place);
        byMake.computeIfAbsent(make(post), m -> new ArrayList<>()).add(post);
        found++;
      }
    }
    List<Element> posts = List.of();
    for (List<Element> alike : byMake.values()) {
      posts = alike.size() > posts.size() ? alike : posts;
    }
    if (posts.size() < FEWEST || !isForum(posts.getFirst()) || !haveHeads(posts, names, now)) {
      return List.of();
    }
    return List.copyOf(posts.subList(1, posts.size()));
  }

  private static boolean isNumbered(Element element) {
    String id = Attr.of(element, "id");
    return !id.isEmpty()
        && id.length() <= LONGEST_ID
        && Character.isDigit(id.charAt(id.length() - 1))
        && TAGS.contains(element.normalName())
        && NUMBERED.matcher(id).matches();
  }

  /** Tag and first letters of the id: programs tell odd from even posts by further classes. */
  private static String make(Element element) {
    String id = Attr.of(element, "id");
    int end = 0;
    while (end < id.length() && !Character.isDigit(id.charAt(end))) {
      end++;
    }
    return element.normalName() + " " + id.substring(0, end);
  }

  private static boolean isForum(Element post) {
    for (Element inner : post.getAllElements()) {
      if (says(inner)) {
        return true;
      }
    }
    for (Element outer = post.parent(); outer != null; outer = outer.parent()) {
      if (says(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Element element) {
    return ClassWords.words(ClassWords.naming(element)).stream().anyMatch(FORUM::contains);
  }

  private static boolean haveHeads(List<Element> posts, CommentNames names, Instant now) {
    Set<Element> all = new HashSet<>(posts);
    long heads =
        posts.stream().filter(p -> CommentParts.of(List.of(p), all, names, now).hasHead()).count();
    return heads == posts.size();
  }
}
