package org.offprint.ui.paper;

import org.offprint.library.ReadersNotes;
import org.offprint.print.PaperNotes;

/** The reader's highlights and notes, as they go on paper. */
public final class NotesOnPaper {
  private NotesOnPaper() {}

  /** All of them. */
  public static PaperNotes of(ReadersNotes notes) {
    return new PaperNotes(
        notes.note(),
        notes.highlights().stream()
            .map(
                placed ->
                    new PaperNotes.Highlight(
                        placed.highlight().quote().exact(),
                        placed.place(),
                        placed.highlight().colour(),
                        placed.highlight().note()))
            .toList());
  }
}
