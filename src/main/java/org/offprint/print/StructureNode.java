package org.offprint.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the tree that tells assistive technology what the parts of the pages are (ISO 32000-1,
 * 14.7). Grows while pages are written.
 */
final class StructureNode {
  private final String type;
  private final String description;
  private final List<StructureNode> children = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();

  /** A piece of a page's content that belongs to a node. */
  record Marked(int page, int id) {}

  private StructureNode(String type, String description) {
    this.type = type;
    this.description = description;
  }

  static StructureNode document() {
    return new StructureNode("Document", "");
  }

  /** A new last child of a standard type ("P", "H2", "TD" ...). */
  StructureNode child(String type) {
    return child(type, "");
  }

  /** The same with a description of what cannot be read. */
  StructureNode child(String type, String description) {
    StructureNode child = new StructureNode(type, description);
    children.add(child);
    return child;
  }

  String type() {
    return type;
  }

  String description() {
    return description;
  }

  List<StructureNode> children() {
    return children;
  }

  List<Marked> marked() {
    return marked;
  }

  void mark(int page, int id) {
    marked.add(new Marked(page, id));
  }
}
