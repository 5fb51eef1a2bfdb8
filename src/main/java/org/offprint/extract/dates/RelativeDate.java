package org.offprint.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateTokens.Token;
import org.offprint.extract.words.NameTable;
import org.offprint.model.PublishedTime;

/** Reads "3 hours ago", "vor 2 Tagen", "hace 3 horas", "منذ يومين", "2小时前", "yesterday". */
final class RelativeDate {
  private static final int REACH = 5;
  private static final Map<String, ChronoUnit> UNITS = new HashMap<>();
  private static final Map<String, Integer> COUNTS = new HashMap<>();
  private static final Map<String, Integer> DAYS = new HashMap<>();

  static {
    units(
        ChronoUnit.MINUTES,
        "minute minutes min mins minuten minuto minutos minuti minut minuty minuta минут минуты"
            + " минуту хвилин dakika dk دقيقة دقائق دقیقه منٹ मिनट 分 分钟 分鐘 분 phút menit minuutti"
            + " minuuttia minuter minutter λεπτά perc");
    units(
        ChronoUnit.HOURS,
        "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren godzin"
            + " godziny godzinę часов часа час годин saat ساعة ساعات ساعت گھنٹے گھنٹہ घंटे घंटा 时 時"
            + " 小 시간 giờ jam tunti tuntia timmar timme timer ώρες ώρα óra hodin hodinami");
    units(
        ChronoUnit.DAYS,
        "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dni dzień"
            + " дней дня день днів gün يوم أيام روز دن दिन 天 日 일 ngày hari päivä päivää dagar dage"
            + " ημέρες nap dny dnem");
    units(
        ChronoUnit.WEEKS,
        "week weeks woche wochen semaine semaines semana semanas settimana settimane weken tygodni"
            + " tygodnie tydzień недель недели неделю hafta أسبوع أسابيع هفته ہفتے ہفتہ सप्ताह"
            + " हफ्ते 周 週 주 tuần minggu viikko viikkoa veckor uger uker εβδομάδες hét týdny");
    units(
        ChronoUnit.MONTHS,
        "month months monat monate monaten mois mes meses mês mese mesi maand maanden miesięcy"
            + " miesiące miesiąc месяцев месяца месяц ay شهر أشهر ماه ماہ महीने 月 개월 tháng bulan"
            + " kuukausi kuukautta månader måneder μήνες hónap");
    units(
        ChronoUnit.YEARS,
        "year years yr yrs jahr jahre jahren an ans année années año años ano anos anno anni jaar"
            + " lat rok lata лет года год yıl سنة سنوات سال साल वर्ष 年 년 năm tahun vuosi vuotta år"
            + " χρόνια év");
    counts(
        1, "a an one ein eine einem einer einen un une una uno um uma een bir një एक ایک en ett");
    counts(2, "two zwei deux dos due dois duas twee dwa два iki");
    days(
        0,
        "today heute aujourd hoy oggi hoje vandaag dzisiaj dziś сегодня сьогодні bugün اليوم امروز"
            + " آج आज 今 오늘 idag");
    days(
        1,
        "yesterday gestern hier ayer ieri ontem gisteren wczoraj вчера вчора dün أمس دیروز کل कल 昨"
            + " 어제 igår");
  }

  /** Arabic has a form of its own for two. */
  private static final Map<String, ChronoUnit> DUALS =
      Map.of(
          "دقيقتين",
          ChronoUnit.MINUTES,
          "ساعتين",
          ChronoUnit.HOURS,
          "يومين",
          ChronoUnit.DAYS,
          "أسبوعين",
          ChronoUnit.WEEKS,
          "شهرين",
          ChronoUnit.MONTHS,
          "سنتين",
          ChronoUnit.YEARS);

  private static final NameTable AGO =
      NameTable.of(
          Set.of(
              ("ago vor il hace há ha fa geleden temu назад тому önce منذ قبل پیش پہلے पहले 前 전"
                      + " trước lalu yang sitten sedan siden πριν ezelőtt před for przed zuvor")
                  .split(" ", -1)));

  private RelativeDate() {}

  /**
   * The moment that a text counts back from now; a day only, where it counts in days or more.
   *
   * @return null if the text counts nothing back
   */
  static @Nullable PublishedTime find(List<Token> tokens, Instant now) {
    LocalDateTime here = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    for (int i = 0; i < tokens.size(); i++) {
      boolean single = i > 0 && AGO.contains(tokens.get(i - 1).text());
      int count = count(tokens.get(i));
      ChronoUnit unit = count >= 0 && i + 1 < tokens.size() ? unit(tokens, i + 1) : null;
      if (unit == null && single) { // "since two days", "since a day": one word in Arabic
        ChronoUnit dual = DUALS.get(tokens.get(i).text());
        ChronoUnit one = unit(tokens, i);
        if (dual != null || one != null) {
          return dual != null
              ? before(here, 2, dual)
              : before(here, 1, Objects.requireNonNull(one));
        }
      }
      if (unit != null && isAgo(tokens, i)) {
        return before(here, count, unit);
      }
    }
    if (!tokens.isEmpty() && tokens.size() <= 2 * REACH) {
      return byDay(tokens, here.toLocalDate());
    }
    return null;
  }

  private static PublishedTime before(LocalDateTime now, int count, ChronoUnit unit) {
    LocalDateTime then = now.minus(count, unit);
    return unit.compareTo(ChronoUnit.DAYS) >= 0
        ? PublishedTime.on(then.toLocalDate())
        : new PublishedTime(
            then.toLocalDate(), then.toLocalTime().truncatedTo(unit), ZoneOffset.UTC);
  }

  private static @Nullable PublishedTime byDay(List<Token> tokens, LocalDate today) {
    for (Token token : tokens) {
      Integer days = DAYS.get(token.text());
      if (days != null) {
        LocalDate date = today.minusDays(days);
        TimeText time = TimeText.after(tokens, 0, date);
        return time == null
            ? PublishedTime.on(date)
            : new PublishedTime(date, time.time(), time.offset());
      }
    }
    return null;
  }

  private static int count(Token token) {
    return token.isNumber() && token.digits() <= 3
        ? token.value()
        : COUNTS.getOrDefault(token.text(), -1);
  }

  private static @Nullable ChronoUnit unit(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    if (word.equals("小")
        || word.equals("个")
        || word.equals("個")
        || word.equals("ヶ")
        || word.equals("か")) {
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
      return UNITS.get(word.equals("小") ? "時" : next);
    }
    ChronoUnit unit = UNITS.get(word);
    if (unit == null && word.endsWith("전")) { // Korean writes "시간전" as one word too
      unit = UNITS.get(word.substring(0, word.length() - 1));
    }
    return unit;
  }

  private static boolean isAgo(List<Token> tokens, int i) {
    for (int j = Math.max(0, i - 3); j < i + REACH && j < tokens.size(); j++) {
      String word = tokens.get(j).text();
      if (AGO.contains(word) || (word.endsWith("전") && j > i)) {
        return true;
      }
    }
    return false;
  }

  private static void units(ChronoUnit unit, String words) {
    for (String word : words.split(" ", -1)) {
      UNITS.putIfAbsent(word, unit);
    }
  }

  private static void counts(int count, String words) {
    for (String word : words.split(" ", -1)) {
      COUNTS.put(word, count);
    }
  }

  private static void days(int days, String words) {
    for (String word : words.split(" ", -1)) {
      DAYS.put(word, days);
    }
  }
}
