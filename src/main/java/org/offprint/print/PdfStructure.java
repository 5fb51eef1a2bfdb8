package org.offprint.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Writes the tree that tells assistive technology what the parts of the pages are. */
final class PdfStructure {
  private final PDDocument pdf;
  private final Map<StructureNode, PDStructureElement> elements = new HashMap<>();

  private PdfStructure(PDDocument pdf) {
    this.pdf = pdf;
  }

  static void write(PDDocument pdf, List<PageCanvas> canvases, StructureNode root) {
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    PdfStructure structure = new PdfStructure(pdf);
    structure.add(root, tree);
    // By page, which element each marked piece of it belongs to (ISO 32000-1, 14.7.4.4).
    COSArray parents = new COSArray();
    for (int page = 0; page < canvases.size(); page++) {
      PDPage written = pdf.getPage(page);
      written.setStructParents(page);
      written.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
      COSArray pieces = new COSArray();
      for (StructureNode node : canvases.get(page).marked()) {
        PDStructureElement element = structure.elements.get(node);
        if (element != null) {
          pieces.add(element);
        }
      }
      parents.add(COSInteger.get(page));
      parents.add(pieces);
    }
    COSDictionary numbers = new COSDictionary();
    numbers.setItem(COSName.NUMS, parents);
    tree.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
    tree.setParentTreeNextKey(canvases.size());
    pdf.getDocumentCatalog().setStructureTreeRoot(tree);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(marked);
  }

  private void add(StructureNode node, PDStructureNode parent) {
    PDStructureElement element = new PDStructureElement(node.type(), parent);
    elements.put(node, element);
    if (!node.description().isBlank()) {
      element.setAlternateDescription(node.description());
    }
    for (StructureNode.Marked marked : node.marked()) {
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setPage(pdf.getPage(marked.page()));
      reference.setMCID(marked.id());
      element.appendKid(reference);
    }
    List<StructureNode> shown = new ArrayList<>(node.children());
    shown.removeIf(PdfStructure::isEmpty);
    shown.forEach(child -> add(child, element));
    parent.appendKid(element);
  }

  private static boolean isEmpty(StructureNode node) {
    return node.marked().isEmpty() && node.children().stream().allMatch(PdfStructure::isEmpty);
  }
}
