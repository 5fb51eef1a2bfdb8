package org.offprint.library;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.i18n.WordBundle;
import org.offprint.model.LibraryLoss;
import org.offprint.model.LibraryLoss.Part;
import org.offprint.model.SalvageReport;

/** Says what a salvage could not carry over, in the language of the display. */
public final class LossWords {
  private final WordBundle sentences = new WordBundle("org.offprint.library.failures");

  /** A sentence for each article that is not whole, and for each thing that is in doubt. */
  public List<String> sentences(SalvageReport report) {
    List<String> all = new ArrayList<>();
    report.losses().forEach(loss -> all.add(sentence(loss)));
    report.doubts().stream()
        .sorted()
        .map(doubt -> sentences.text("loss.doubt." + doubt))
        .forEach(all::add);
    return all;
  }

  private String sentence(LibraryLoss loss) {
    String number = Long.toString(loss.article());
    if (loss.parts().contains(Part.EVERYTHING)) {
      return sentences.text("loss.nothing-left", number);
    }
    List<String> parts =
        loss.parts().stream().sorted().map(part -> sentences.text("loss.part." + part)).toList();
    return sentences.text(
        "loss.article",
        number,
        loss.title(),
        ListFormatter.getInstance(Locale.getDefault(Locale.Category.DISPLAY)).format(parts));
  }
}
