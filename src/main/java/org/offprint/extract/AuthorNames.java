package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a written byline apart into names: no "By", no jobs, no dates, no e-mail addresses. */
final class AuthorNames {
  private static final int LONGEST = 400;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_NAMES = 30;

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*[,;|•·/]\\s+|\\s*[;|•·；、]\\s*|\\s&\\s|,(?=\\p{L})|\\s(?:and|und|et|y|e|en|og|och|ve|и|i|و|और|und)\\s(?=\\p{Lu}|\\p{Lo})");
  private static final Set<String> LEADS =
      Set.of(
          "by",
          "von",
          "par",
          "por",
          "di",
          "door",
          "da",
          "de",
          "del",
          "af",
          "av",
          "od",
          "автор",
          "авторы",
          "author",
          "authors",
          "autor",
          "autorin",
          "autoren",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "text",
          "texte",
          "texto",
          "testo",
          "written",
          "words",
          "story",
          "posted",
          "published",
          "verfasst",
          "geschrieben",
          "escrito",
          "écrit",
          "scritto",
          "a cura",
          "reported",
          "reporting",
          "report",
          "bericht",
          "ein beitrag",
          "redactado",
          "publicado",
          "veröffentlicht",
          "erstellt",
          "gepostet",
          "publié",
          "pubblicato",
          "yazan",
          "tekst",
          "фото",
          "بقلم",
          "كتب",
          "تحریر",
          "από",
          "作者",
          "文",
          "著者",
          "記者",
          "记者",
          "取材",
          "撰文",
          "執筆",
          "글",
          "기자",
          "von:",
          "contributed",
          "eingestellt",
          "submitted",
          "redaktion:",
          "foto",
          "photos",
          "interview",
          "interview:",
          "blogger",
          "beitragsautor",
          "dr-by",
          "redattore",
          "gastautor",
          "gastbeitrag",
          "quelle");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "admin",
          "administrator",
          "author",
          "by",
          "von",
          "none",
          "null",
          "undefined",
          "unknown",
          "user",
          "follow",
          "share",
          "twitter",
          "facebook",
          "email",
          "e-mail",
          "n/a",
          "editor@",
          "more",
          "about",
          "read more",
          "view all posts",
          "contact",
          "website",
          "author:",
          "autor:",
          "webmaster",
          "root",
          "autor",
          "auteur",
          "autore",
          "authors",
          "anonymous",
          "guest",
          "written by",
          "see all",
          "profil",
          "subscribe",
          "kontakt",
          "comments",
          "no comments",
          "kommentare",
          "print",
          "drucken",
          "&");
  private static final List<String> JOBS =
      List.of(
          "editor",
          "reporter",
          "correspondent",
          "writer",
          "journalist",
          "columnist",
          "contributor",
          "redakteur",
          "redakteurin",
          "korrespondent",
          "korrespondentin",
          "journaliste",
          "periodista",
          "giornalista",
          "redactor",
          "redactora",
          "staff",
          "producer",
          "director",
          "professor",
          "fellow",
          "analyst",
          "ph.d",
          "phd",
          "md",
          "m.d",
          "mba",
          "photographer",
          "volontär",
          "volontärin",
          "chef",
          "freelance",
          "ceo",
          "founder",
          "president",
          "manager",
          "autorin",
          "senior",
          "associate");

  private AuthorNames() {}

  /** The names in a byline, each as written; none if it holds none. */
  static List<String> in(String byline) {
    List<String> names = new ArrayList<>();
    String text =
        FieldText.folded(byline.length() > LONGEST ? byline.substring(0, LONGEST) : byline);
    for (String piece : SPLIT.split(withoutLead(text))) {
      String name = name(piece);
      boolean fresh = names.stream().noneMatch(n -> n.equalsIgnoreCase(name));
      if (!name.isEmpty() && fresh && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    return names;
  }

  /** The names in several bylines, each once. */
  static List<String> in(List<String> bylines) {
    List<String> names = new ArrayList<>();
    for (String byline : bylines) {
      for (String name : in(byline)) {
        if (names.stream().noneMatch(n -> n.equalsIgnoreCase(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String withoutLead(String text) {
    String rest = text;
    for (int i = 0; i < 4; i++) {
      int end = 0;
      while (end < rest.length()
          && !Character.isWhitespace(rest.charAt(end))
          && rest.charAt(end) != ':'
          && rest.charAt(end) != '：'
          && rest.charAt(end) != '●') {
        end++;
      }
      String word = FieldText.lower(rest.substring(0, end)).replace(".", "");
      boolean colon = end < rest.length() && ":：●".indexOf(rest.charAt(end)) >= 0;
      boolean lead =
          LEADS.contains(word)
              && (colon || !isCapital(rest) || i == 0 && !isShortLead(word) || isLead(word));
      if (end == rest.length() || !lead) {
        break;
      }
      rest = rest.substring(colon ? end + 1 : end).strip();
    }
    return rest;
  }

  private static boolean isCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** "De", "Da", "Di", "Von" may begin a name: De Niro. */
  private static boolean isShortLead(String word) {
    return word.equals("de") || word.equals("da") || word.equals("di") || word.equals("del");
  }

  private static boolean isLead(String word) {
    return word.equals("by")
        || word.equals("von")
        || word.equals("par")
        || word.equals("por")
        || word.equals("door");
  }

  private static String name(String piece) {
    String name = withoutLead(piece.strip());
    int bracket = indexOfAny(name, "(<[{");
    if (bracket > 0) {
      name = name.substring(0, bracket).strip();
    }
    name = withoutAddress(name);
    while (!name.isEmpty()
        && ".,:;|-–—@*\"'".indexOf(name.charAt(name.length() - 1)) >= 0
        && !isInitial(name)) {
      name = name.substring(0, name.length() - 1).strip();
    }
    while (!name.isEmpty() && ".,:;|-–—@*\"'".indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1).strip();
    }
    return isName(name) ? name : "";
  }

  private static boolean isInitial(String name) {
    return name.endsWith(".")
        && (name.length() < 3
            || !Character.isLetter(name.charAt(name.length() - 3))
            || name.endsWith("r."));
  }

  private static String withoutAddress(String name) {
    int at = name.indexOf('@');
    if (at < 0) {
      return name;
    }
    int start = name.lastIndexOf(' ', at) + 1;
    int end = name.indexOf(' ', at);
    return FieldText.folded(name.substring(0, start) + (end < 0 ? "" : name.substring(end)));
  }

  private static boolean isName(String name) {
    String lower = FieldText.lower(name);
    if (name.length() < 2 || name.length() > LONGEST_NAME || NOT_NAMES.contains(lower)) {
      return false;
    }
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    boolean address = lower.contains("://") || lower.startsWith("www.");
    long digits = name.chars().filter(Character::isDigit).count();
    return letters
        && !address
        && digits <= 4
        && !isJob(lower)
        && name.chars().filter(c -> c == ' ').count() < 8;
  }

  private static boolean isJob(String lower) {
    for (String job : JOBS) {
      if (lower.equals(job)
          || lower.endsWith(" " + job)
              && lower.split(" ", 9).length > 1
              && !lower.equals("the " + job)) {
        return true;
      }
    }
    return false;
  }

  private static int indexOfAny(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
