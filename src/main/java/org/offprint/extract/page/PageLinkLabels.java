package org.offprint.extract.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.extract.words.NameTable;

/** What links between the pages and forms of an article say, in lower case. */
final class PageLinkLabels {
  /** To all pages on one. */
  static final int SINGLE = 1;

  /** To the form for the printer. */
  static final int PRINT = 2;

  /** To the page behind. */
  static final int FURTHER = 4;

  /** To the page before. */
  static final int BACK = 8;

  private static final Set<String> SINGLES =
      Set.of(
          "single page",
          "view as single page",
          "view on one page",
          "one page",
          "view all",
          "show all",
          "read on one page",
          "view full article",
          "full article",
          "all pages",
          "auf einer seite",
          "auf einer seite lesen",
          "artikel auf einer seite lesen",
          "alles auf einer seite",
          "gesamten artikel lesen",
          "komplettansicht",
          "alle seiten",
          "sur une page",
          "article complet",
          "lire sur une seule page",
          "toutes les pages",
          "en una página",
          "ver todo",
          "artículo completo",
          "su una pagina",
          "tutte le pagine",
          "na jednej stronie",
          "alles op één pagina");
  private static final Set<String> PRINTS =
      Set.of(
          "print",
          "print this",
          "print article",
          "print this article",
          "print version",
          "printer friendly",
          "printer-friendly",
          "printable version",
          "drucken",
          "druckversion",
          "druckansicht",
          "artikel drucken",
          "seite drucken",
          "imprimer",
          "version imprimable",
          "imprimir",
          "versión para imprimir",
          "stampa",
          "versione stampabile",
          "afdrukken",
          "skriv ut",
          "drukuj");
  private static final Set<String> FURTHERS =
      Set.of(
          "next",
          "next page",
          "next »",
          "next >",
          "continue",
          "weiter",
          "nächste seite",
          "weiterlesen",
          "suivant",
          "page suivante",
          "siguiente",
          "página siguiente",
          "successiva",
          "pagina successiva",
          "próxima",
          "próxima página",
          "volgende",
          "volgende pagina",
          "nästa",
          "neste",
          "næste",
          "następna",
          "»",
          "›",
          ">",
          ">>",
          "→");

  private static final Set<String> BACKS =
      Set.of(
          "previous",
          "previous page",
          "prev",
          "back",
          "« previous",
          "« prev",
          "< previous",
          "zurück",
          "vorherige seite",
          "précédent",
          "page précédente",
          "anterior",
          "página anterior",
          "precedente",
          "pagina precedente",
          "vorige",
          "vorige pagina",
          "föregående",
          "forrige",
          "poprzednia",
          "«",
          "‹",
          "<",
          "<<",
          "←");

  /** No label has more characters. */
  static final int LONGEST =
      Stream.of(SINGLES, PRINTS, FURTHERS, BACKS)
          .flatMap(Set::stream)
          .mapToInt(String::length)
          .max()
          .orElse(0);

  private static final NameTable KINDS = kinds();

  private PageLinkLabels() {}

  /** Which of the four a label is; 0 for none. */
  static int of(String label) {
    return KINDS.get(label);
  }

  private static NameTable kinds() {
    Map<String, Integer> kinds = new HashMap<>();
    PRINTS.forEach(label -> kinds.put(label, PRINT));
    SINGLES.forEach(label -> kinds.put(label, SINGLE));
    FURTHERS.forEach(label -> kinds.put(label, FURTHER));
    BACKS.forEach(label -> kinds.put(label, BACK));
    return new NameTable(kinds);
  }
}
