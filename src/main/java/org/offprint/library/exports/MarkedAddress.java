package org.offprint.library.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.ReaderMarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An address that is still to be saved, with what is to be kept with it.
 *
 * @param address without a tab or line break
 */
public record MarkedAddress(String address, ReaderMarks marks) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A line that {@link #ofLine} reads again: the address alone where there is no more. */
  public String line() {
    if (marks.equals(ReaderMarks.NONE)) {
      return address;
    }
    Instant saved = marks.savedAt();
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("savedAt", saved == null ? "" : saved.toString())
            .put("read", marks.read())
            .put("favourite", marks.favourite())
            .put("archived", marks.archived())
            .put("note", marks.note());
    marks.tags().forEach(json.putArray("tags")::add);
    return address + "\t" + MAPPER.writeValueAsString(json);
  }

  /** Reads a line. Of one that is damaged the address stands. */
  public static MarkedAddress ofLine(String line) {
    int tab = line.indexOf('\t');
    return tab < 0
        ? new MarkedAddress(line, ReaderMarks.NONE)
        : new MarkedAddress(line.substring(0, tab), marks(line.substring(tab + 1)));
  }

  private static ReaderMarks marks(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      List<String> tags = new ArrayList<>();
      json.path("tags").forEach(tag -> tags.add(tag.asString("")));
      return new ReaderMarks(
          MarkReader.clean(tags),
          MarkReader.time(json.path("savedAt").asString("")),
          json.path("read").asBoolean(false),
          json.path("favourite").asBoolean(false),
          json.path("archived").asBoolean(false),
          json.path("note").asString(""));
    } catch (JacksonException e) {
      return ReaderMarks.NONE;
    }
  }
}
