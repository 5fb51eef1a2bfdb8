package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines as sites write them. */
class AuthorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Afp                                              | Afp
          By Ann Lee                                       | Ann Lee
          BY ANN LEE                                       | ANN LEE
          Von Marie Rövekamp                               | Marie Rövekamp
          Par Emmanuelle Ducros                            | Emmanuelle Ducros
          Por Luciana Bertoia                              | Luciana Bertoia
          di Mario Rossi                                   | Mario Rossi
          Door Piet de Vries                               | Piet de Vries
          Автор: Анна Петрова                              | Анна Петрова
          بقلم: ليلى حسن                                   | ليلى حسن
          著者：後藤大地                                    | 後藤大地
          Robert De Niro                                   | Robert De Niro
          Ann Lee and Bo Ek                                | Ann Lee;Bo Ek
          Glen Owen And Brendan Carlin                     | Glen Owen;Brendan Carlin
          Julia Müller und Karl-Heinz v. Berg              | Julia Müller;Karl-Heinz v. Berg
          Luana Patriolino; Raphael Felice                 | Luana Patriolino;Raphael Felice
          Ann Lee, Bo Ek & Cy Young                        | Ann Lee;Bo Ek;Cy Young
          Ann Lee, Staff Writer                            | Ann Lee
          Ann Lee, Senior Political Correspondent          | Ann Lee
          Von Jens Maier, Redakteur                        | Jens Maier
          Mike Cason mcason@al.com                         | Mike Cason
          Ann Lee (ann@paper.example)                      | Ann Lee
          Martin U. (avec Damien L. et Morgane T.)         | Martin U.;Damien L.;Morgane T.
          Text & Fotos: Ivan Valetny                       | Ivan Valetny
          Posted on May 1, 2020 by Ann Lee                 | Ann Lee
          06.11.2023 13:30 von Olga                        | Olga
          By Nathan Willis March 25, 2015                  | Nathan Willis
          Written by Michael Larabel in Valve on 1 June    | Michael Larabel
          Von: Harald Willenbrock                          | Harald Willenbrock
          Saibal Dasgupta, TNN                             | Saibal Dasgupta
          - Redaktion: Eberhard Fuhr (Sprecher)            | Eberhard Fuhr
          Alles von Martin Junker                          | Martin Junker
          责任编辑： 焦鹏                                    | 焦鹏
          מאת ליאור כהן                                    | ליאור כהן
          DPA                                              | DPA
          Martin Luther King Jr.                           | Martin Luther King Jr.
          https://facebook.example/ann                     |
          admin                                            |
          12. Mai 2020                                     |
          """)
  void takesOutTheNames(String byline, String expected) {
    List<String> names = expected == null ? List.of() : List.of(expected.split(";", -1));
    assertThat(AuthorNames.in(byline)).isEqualTo(names);
  }
}
