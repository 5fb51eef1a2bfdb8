package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What newsrooms, content systems and extractors do to a page that is fetched again. */
enum Edit {
  PARAGRAPHS_ADDED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      List<EditedText> paragraphs = new ArrayList<>(text.paragraphs());
      List<EditedText> others = EditedText.first(other).paragraphs();
      for (int i = 0; i < 1 + paragraphs.size() / 4; i++) {
        String fresh = others.get(random.nextInt(others.size())).text();
        paragraphs.add(random.nextInt(paragraphs.size() + 1), EditedText.added(fresh));
      }
      return EditedText.joined(paragraphs, "\n\n");
    }
  },
  PARAGRAPHS_REMOVED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      List<EditedText> paragraphs = new ArrayList<>(text.paragraphs());
      paragraphs.removeIf(paragraph -> random.nextInt(4) == 0);
      return EditedText.joined(paragraphs, "\n\n");
    }
  },
  PARAGRAPHS_MOVED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      List<EditedText> paragraphs = new ArrayList<>(text.paragraphs());
      for (int i = 0; i < 1 + paragraphs.size() / 5; i++) {
        EditedText moved = paragraphs.remove(random.nextInt(paragraphs.size()));
        paragraphs.add(random.nextInt(paragraphs.size() + 1), moved);
      }
      return EditedText.joined(paragraphs, "\n\n");
    }
  },
  PARAGRAPHS_SHUFFLED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      List<EditedText> paragraphs = new ArrayList<>(text.paragraphs());
      Collections.shuffle(paragraphs, random);
      return EditedText.joined(paragraphs, "\n\n");
    }
  },
  FEW_WORDS_CHANGED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      return text.withOtherWords(0.04, words(other), random);
    }
  },
  MANY_WORDS_CHANGED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      return text.withOtherWords(0.12, words(other), random);
    }
  },
  SENTENCES_INSERTED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      List<EditedText> fresh = sentences(EditedText.first(other));
      List<EditedText> all = new ArrayList<>();
      for (EditedText sentence : sentences(text)) {
        all.add(sentence);
        if (random.nextInt(5) == 0) {
          all.add(EditedText.added(fresh.get(random.nextInt(fresh.size())).text()));
        }
      }
      return EditedText.joined(all, "");
    }
  },
  SENTENCES_REMOVED {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      List<EditedText> all = new ArrayList<>(sentences(text));
      all.removeIf(sentence -> random.nextInt(6) == 0);
      return EditedText.joined(all, "");
    }
  },
  QUOTES_TYPESET {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      return text.replacing("'", "\u2019", 1, random)
          .replacing(" \"", " \u201C", 1, random)
          .replacing("\"", "\u201D", 1, random)
          .replacing(" - ", " \u2014 ", 1, random)
          .replacing("...", "\u2026", 1, random);
    }
  },
  QUOTES_PLAIN {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      return text.replacing("\u2019", "'", 1, random)
          .replacing("\u201C", "\"", 1, random)
          .replacing("\u201D", "''", 1, random)
          .replacing("\u2014", "--", 1, random);
    }
  },
  SPACES {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      return text.replacing(" ", "\u00A0", 0.1, random)
          .replacing(" ", "  ", 0.1, random)
          .replacing(" ", "\n", 0.05, random)
          .replacing("\n\n", "\n", 0.5, random)
          .replacing("e", "e\u00AD", 0.02, random);
    }
  },
  LIGATURES_AND_MARKS {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      return text.replacing("fi", "\uFB01", 1, random)
          .replacing("fl", "\uFB02", 1, random)
          .replacing("é", "e\u0301", 1, random)
          .replacing("ü", "u\u0308", 1, random)
          .replacing(", ", "; ", 0.2, random);
    }
  },
  HEADLINE_AND_STANDFIRST {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      String head = other.substring(0, Math.min(other.length(), 80)).toUpperCase(Locale.ROOT);
      return EditedText.joined(List.of(EditedText.added(head), text), "\n\n");
    }
  },
  EVERYTHING {
    @Override
    EditedText of(EditedText text, String other, Random random) {
      EditedText edited = text;
      for (Edit edit :
          List.of(PARAGRAPHS_ADDED, PARAGRAPHS_MOVED, FEW_WORDS_CHANGED, QUOTES_TYPESET, SPACES)) {
        edited = edit.of(edited, other, random);
      }
      return edited;
    }
  };

  abstract EditedText of(EditedText text, String other, Random random);

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}]+"));
  }

  private static List<EditedText> sentences(EditedText text) {
    List<EditedText> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.text().length(); at++) {
      boolean ends = ".!?\n。؟।".indexOf(text.text().charAt(at - 1)) >= 0;
      if (ends && Character.isWhitespace(text.text().charAt(at))) {
        sentences.add(text.part(start, at));
        start = at;
      }
    }
    sentences.add(text.part(start, text.text().length()));
    return sentences;
  }
}
