package org.offprint.ui.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Cuts words that are wider than a line, between letters as people count them. */
final class NarrowCut {
  private static final String MAY_BREAK = "\u00AD";

  /** Joined to its neighbour a part of a word may come out a little wider than alone. */
  private static final double ALONE = 0.98;

  private NarrowCut() {}

  static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }

  static List<Node> cutTo(double line, Text text) {
    List<Node> nodes = new ArrayList<>();
    BreakIterator clusters = BreakIterator.getCharacterInstance();
    String all = text.getText();
    clusters.setText(all);
    int start = 0;
    int last = 0;
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      if (last > start && width(all.substring(start, end), text.getFont()) > line * ALONE) {
        nodes.add(part(text, all.substring(start, last)));
        nodes.add(mayBreak());
        start = last;
      }
      last = end;
    }
    nodes.add(part(text, all.substring(start)));
    return nodes;
  }

  private static Text part(Text of, String text) {
    Text part = new Text(text);
    part.getStyleClass().setAll(of.getStyleClass());
    part.setStyle(of.getStyle());
    part.setFont(of.getFont());
    part.fillProperty().bind(of.fillProperty());
    return part;
  }

  static List<Integer> cutsIn(List<Node> nodes) {
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    for (Node node : nodes) {
      if (MAY_BREAK.equals(node.getUserData())) {
        cuts.add(at);
      } else {
        at += node instanceof Text text ? text.getText().length() : 1;
      }
    }
    return cuts;
  }

  static Text mayBreak() {
    Text text = new Text(MAY_BREAK);
    text.setUserData(MAY_BREAK);
    text.setStyle(ScriptFlow.NO_SIZE);
    text.setFont(Font.font(0.01));
    return text;
  }
}
