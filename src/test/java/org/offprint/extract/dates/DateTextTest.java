package org.offprint.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.PublishedTime;

/** Dates in the forms of the world's news sites. */
class DateTextTest {
  private static final Instant NOW = Instant.parse("2023-11-15T12:30:00Z");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | 2012-02-07                                         | 2012-02-07
          en    | 2019-10-31T09:15:30+01:00                          | 2019-10-31T09:15:30+01:00
          en    | 2019-10-31T09:15:30.123Z                           | 2019-10-31T09:15:30Z
          en    | 2022-05-04T08:27:49-0400                           | 2022-05-04T08:27:49-04:00
          en    | Tue, 07 Feb 2012 10:00:00 GMT                      | 2012-02-07T10:00Z
          en    | Tue Feb 07 10:00:00 CET 2012                       | 2012-02-07T10:00+01:00
          en    | 1571494495                                         | 2019-10-19T14:14:55Z
          en    | 20191019                                           | 2019-10-19
          en    | February 07, 2012                                  | 2012-02-07
          en    | Published 4:12 p.m. ET March 3, 2021               | 2021-03-03T16:12-05:00
          en    | Thursday, December 22, 2016, 06:47 PM              | 2016-12-22T18:47
          en    | on 1 June 2019 at 08:34 PM EDT                     | 2019-06-01T20:34-04:00
          en    | Oct. 31st, 2023                                    | 2023-10-31
          en-GB | 03/04/2021                                         | 2021-04-03
          en-US | 03/04/2021                                         | 2021-03-04
          en-US | 25/12/2020                                         | 2020-12-25
          de    | 19.10.2019, 16:34 Uhr                              | 2019-10-19T16:34
          de    | Stand: 3. März 2021, 18.30 Uhr                     | 2021-03-03T18:30
          de    | 26. Jänner 2020                                    | 2020-01-26
          de    | '26 | 01 | 2022'                                   | 2022-01-26
          de    | 05.11.14                                           | 2014-11-05
          fr    | Publié le 15 mai 2019 à 08h07                      | 2019-05-15T08:07
          fr    | 1er août 2020                                      | 2020-08-01
          fr    | 12 févr. 2021                                      | 2021-02-12
          es    | 31 de octubre de 2023, 10:15 h                     | 2023-10-31T10:15
          es    | Lunes, 3 de setiembre del 2018                     | 2018-09-03
          it    | 14 Gennaio 2020                                    | 2020-01-14
          it    | 20 sett. 2021 - 09:00                              | 2021-09-20T09:00
          pt    | 4 de março de 2022 às 17h45                        | 2022-03-04T17:45
          pt    | 05/10/2021 14:20                                   | 2021-10-05T14:20
          nl    | 7 mei 2020 om 10:30                                | 2020-05-07T10:30
          pl    | 28 września 2020, 19:05                            | 2020-09-28T19:05
          ru    | 9 августа 2021 г., 14:00 МСК                       | 2021-08-09T14:00+03:00
          uk    | 24 лютого 2022, 05:10                              | 2022-02-24T05:10
          tr    | 29 Ekim 2022 Cumartesi 13:45                       | 2022-10-29T13:45
          tr    | 15 KASIM 2021                                      | 2021-11-15
          cs    | 17. listopadu 2019                                 | 2019-11-17
          hr    | 17. listopada 2019.                                | 2019-10-17
          hu    | 2023. október 23. 08:00                            | 2023-10-23T08:00
          fi    | 6. joulukuuta 2017                                 | 2017-12-06
          sv    | 5 maj 2020                                         | 2020-05-05
          el    | 25 Μαρτίου 2021                                    | 2021-03-25
          ar    | ٣ مايو ٢٠٢١                                        | 2021-05-03
          ar    | الثلاثاء ٧ فبراير ٢٠١٢                              | 2012-02-07
          ar    | 12 كانون الثاني 2020                               | 2020-01-12
          fa    | ۲۵ آبان ۱۴۰۱                                       | 2022-11-16
          fa    | ۱۴۰۱/۰۸/۲۵                                         | 2022-11-16
          ur    | منگل 31 اکتوبر 2023                                | 2023-10-31
          ur    | ۷ فروری ۲۰۱۲                                       | 2012-02-07
          hi    | 31 अक्टूबर 2023                                    | 2023-10-31
          hi    | १५ अगस्त २०२२                                      | 2022-08-15
          bn    | ২৯ আগস্ট ২০২০                                      | 2020-08-29
          th    | 12 สิงหาคม 2563                                    | 2020-08-12
          vi    | Thứ ba, 7 tháng 2, 2012, 10:15                     | 2012-02-07T10:15
          zh    | 2023年10月31日 14:20                               | 2023-10-31T14:20
          zh    | 2020年5月1日 下午3点20分                            | 2020-05-01T15:20
          ja    | 2019年4月21日 12時00分                             | 2019-04-21T12:00
          ja    | 令和5年5月1日                                       | 2023-05-01
          ja    | 2019/04/25 07:00                                   | 2019-04-25T07:00
          ko    | 2023년 10월 31일 오후 3:05                          | 2023-10-31T15:05
          id    | 17 Agustus 2021 10:00 WIB                          | 2021-08-17T10:00+07:00
          he    | 3 במאי 2021                                        |
          """)
  void readsWhatSitesWrite(String language, String text, String expected) {
    PublishedTime found = DateText.find(text, DateStyle.of(language, "news.example"), NOW);
    assertThat(found == null ? null : found.toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 hours ago                | 2023-11-15T09:00Z
          5 min ago                  | 2023-11-15T12:25Z
          an hour ago                | 2023-11-15T11:00Z
          hace 3 horas               | 2023-11-15T09:00Z
          vor 2 Tagen                | 2023-11-13
          vor einer Stunde           | 2023-11-15T11:00Z
          il y a 3 jours             | 2023-11-12
          2 giorni fa                | 2023-11-13
          há 4 dias                  | 2023-11-11
          3 dagen geleden            | 2023-11-12
          5 dni temu                 | 2023-11-10
          2 часа назад               | 2023-11-15T10:00Z
          3 gün önce                 | 2023-11-12
          منذ يومين                  | 2023-11-13
          منذ ٣ ساعات                | 2023-11-15T09:00Z
          2 گھنٹے پہلے               | 2023-11-15T10:00Z
          2小时前                    | 2023-11-15T10:00Z
          3日前                      | 2023-11-12
          3시간 전                   | 2023-11-15T09:00Z
          12 years ago               | 2011-11-15
          yesterday                  | 2023-11-14
          gestern, 18:30 Uhr         | 2023-11-14T18:30
          """)
  void countsBackFromTheFetch(String text, String expected) {
    PublishedTime found = DateText.find(text, DateStyle.UNKNOWN, NOW);
    assertThat(found).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "March of the penguins",
    "12 comments",
    "'Chapter 31, 45 minutes'",
    "'two hours and 45 minutes, with an interval'",
    "99.99.2020",
    "31 February 2020",
    "5 May 2031",
    "1.2.3",
    "10:30",
    "+49 30 901820"
  })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(DateText.find(text, DateStyle.UNKNOWN, NOW)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/2023/10/31/bridge,2023-10-31",
    "/news/2023/oct/31/bridge,2023-10-31",
    "/bridge-2023-10-31.html,2023-10-31",
    "/a/20231031/bridge,2023-10-31",
    "/meldungen/29-10-2021,2021-10-29",
    "/2023/10/bridge,",
    "/article/202310311,",
    "/2023/99/99/,"
  })
  void readsDatesInAddresses(String path, LocalDate expected) {
    assertThat(UrlDate.of(URI.create("https://news.example" + path))).isEqualTo(expected);
  }

  @Test
  void staysWithinItsFirstCharacters() {
    String text = "1".repeat(1_000_000) + " 5 May 2020";
    assertThat(DateText.find(text, DateStyle.UNKNOWN, NOW)).isNull();
  }
}
