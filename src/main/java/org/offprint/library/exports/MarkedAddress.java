package org.offprint.library.exports;

import java.nio.file.InvalidPathException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.MarkedWords;
import org.offprint.model.ReaderMarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An address that is still to be saved, with what is to be kept with it.
 *
 * @param address without a tab or line break
 * @param copy the text of the article that an export brought along; null if none
 */
public record MarkedAddress(String address, ReaderMarks marks, @Nullable ExportedCopy copy) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** An address of which there is no text. */
  public MarkedAddress(String address, ReaderMarks marks) {
    this(address, marks, null);
  }

  /** A line that {@link #ofLine} reads again: the address alone where there is no more. */
  public String line() {
    if (marks.equals(ReaderMarks.NONE) && copy == null) {
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
    ArrayNode words = json.putArray("highlights");
    for (MarkedWords one : marks.highlights()) {
      Instant made = one.madeAt();
      words
          .addObject()
          .put("quote", one.exact())
          .put("note", one.note())
          .put("color", one.colour().name())
          .put("created", made == null ? "" : made.toString());
    }
    if (copy != null) {
      copy.writeTo(json.putObject("copy"));
    }
    return address + "\t" + MAPPER.writeValueAsString(json);
  }

  /** Reads a line. Of one that is damaged the address stands. */
  public static MarkedAddress ofLine(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return new MarkedAddress(line, ReaderMarks.NONE);
    }
    String address = line.substring(0, tab);
    try {
      JsonNode json = MAPPER.readTree(line.substring(tab + 1));
      JsonNode copy = json.path("copy");
      return new MarkedAddress(
          address, marks(json), copy.isObject() ? ExportedCopy.readFrom(copy) : null);
    } catch (JacksonException | InvalidPathException e) {
      return new MarkedAddress(address, ReaderMarks.NONE);
    }
  }

  private static ReaderMarks marks(JsonNode json) {
    List<String> tags = new ArrayList<>();
    json.path("tags").forEach(tag -> tags.add(tag.asString("")));
    return new ReaderMarks(
        MarkReader.clean(tags),
        MarkReader.time(json.path("savedAt").asString("")),
        json.path("read").asBoolean(false),
        json.path("favourite").asBoolean(false),
        json.path("archived").asBoolean(false),
        json.path("note").asString(""),
        JsonHighlights.read(json).highlights());
  }
}
