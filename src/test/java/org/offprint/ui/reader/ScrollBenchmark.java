package org.offprint.ui.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;
import org.offprint.ui.flow.FlowView;

/**
 * Measures the steps of scrolling through 3,000 paragraphs of each script, both ways: the layout
 * pass, and the layout and the painting of a frame together. Prints a table, in milliseconds of the
 * JavaFX thread's processor time. Frames may pass between steps, so that some is laid out ahead;
 * {@link ReaderBenchmark} turns without.
 *
 * <p>Arguments: "two" for two pages side by side, "filled" for lines filled to both sides.
 */
public final class ScrollBenchmark {
  private static final double MILLION = 1e6;
  private static final int PARAGRAPHS = 3_000;
  private static final int STEPS = 60;
  private static final int WARM_UP = 2;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private record Script(String name, String language, String text) {}

  private static final List<Script> SCRIPTS =
      List.of(
          new Script(
              "Latin",
              "en",
              "The river rose in the night and the harbour was closed until noon, said the master"
                  + " of the port, who had seen nothing like it since the spring of 1987, when the"
                  + " ferries stayed away for a week and bread was brought over the hills. "),
          new Script(
              "Arabic",
              "ar",
              "ارتفع منسوب النهر ليلا وأغلق الميناء حتى الظهر، كما قال مدير المرفأ الذي لم ير مثل"
                  + " ذلك منذ ربيع عام 1987 حين غابت العبارات أسبوعا كاملا وجيء بالخبز من وراء"
                  + " التلال. "),
          new Script(
              "Urdu",
              "ur",
              "رات کو دریا چڑھ گیا اور بندرگاہ دوپہر تک بند رہی، بندرگاہ کے نگران نے کہا جنہوں نے"
                  + " 1987 کی بہار کے بعد ایسا کچھ نہیں دیکھا تھا جب کشتیاں ہفتہ بھر نہیں آئیں اور"
                  + " روٹی پہاڑیوں کے پار سے لائی گئی۔ "),
          new Script(
              "Hindi",
              "hi",
              "रात में नदी चढ़ गई और बंदरगाह दोपहर तक बंद रहा, बंदरगाह के प्रमुख ने कहा, जिन्होंने"
                  + " 1987 के वसंत के बाद ऐसा कुछ नहीं देखा था जब नावें हफ़्ते भर नहीं आईं और रोटी"
                  + " पहाड़ियों के पार से लाई गई। "),
          new Script(
              "Chinese",
              "zh",
              "夜里河水上涨，港口关闭到中午，港务长说，自1987年春天以来他从未见过这样的情形，当时渡轮" + "一个星期没有来，面包是从山那边运来的。"),
          new Script(
              "Thai",
              "th",
              "แม่น้ำเอ่อสูงขึ้นในตอนกลางคืนและท่าเรือปิดจนถึงเที่ยงวัน"
                  + " นายท่ากล่าวว่าไม่เคยเห็นเช่นนี้มาตั้งแต่ฤดูใบไม้ผลิปี 1987"
                  + " เมื่อเรือข้ามฟากไม่มาเป็นเวลาหนึ่งสัปดาห์ "));

  private final Pane pane;
  private final FlowView view;

  private ScrollBenchmark(Pane pane) {
    this.pane = pane;
    this.view = (FlowView) pane.pane.lookup(".flow-view");
  }

  /** Runs all measurements. */
  public static void main(String[] arguments) throws Exception {
    List<String> wanted = List.of(arguments);
    boolean two = wanted.contains("two");
    Pane pane = JavaFx.call(() -> two ? Pane.open(1600, 900) : Pane.open(760, 800));
    ReadingStyle style =
        ReadingStyle.STANDARD.withSpread(two).withJustified(wanted.contains("filled"));
    JavaFx.run(() -> pane.pane.readerStyleProperty().set(style));
    ScrollBenchmark benchmark = new ScrollBenchmark(pane);
    for (Script script : SCRIPTS) {
      Samples sample =
          Samples.of(
                  ("<p>" + script.text().repeat(2) + "</p>").repeat(PARAGRAPHS), script.language())
              .build();
      for (int i = 0; i <= WARM_UP; i++) {
        benchmark.script(script.name(), sample, two, i == WARM_UP);
      }
    }
    System.exit(0);
  }

  private void script(String name, Samples sample, boolean two, boolean say) throws Exception {
    JavaFx.run(() -> pane.show(sample));
    if (!two) {
      both(name + ", wheel", way -> view.by(way * 80), say);
      both(name + ", line", way -> view.by(way * 28), say);
    }
    both(name + ", page", way -> view.page(way), say);
    int[] at = {0};
    both(
        name + ", bar",
        way -> {
          at[0] += way * 41;
          pane.pane.goTo(new ScrollPosition(Math.max(0, at[0]), 0));
        },
        say);
  }

  private void both(String what, IntConsumer step, boolean say) throws Exception {
    steps(what + " down", () -> step.accept(1), say);
    steps(what + " up", () -> step.accept(-1), say);
  }

  private void steps(String what, Runnable step, boolean say) throws Exception {
    double[] layout = new double[STEPS];
    double[] painted = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      int at = i;
      JavaFx.run(
          () -> {
            long start = THREAD.getCurrentThreadCpuTime();
            step.run();
            pane.pane.applyCss();
            pane.pane.layout();
            layout[at] = (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
            pane.pane.getScene().snapshot(null);
            painted[at] = (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
          });
    }
    if (say) {
      System.out.printf(
          Locale.ROOT, "%-24s layout %s   painted %s%n", what, figures(layout), figures(painted));
    }
  }

  private static String figures(double[] took) {
    Arrays.sort(took);
    return String.format(
        Locale.ROOT,
        "p50 %5.1f p99 %5.1f max %5.1f",
        took[took.length / 2],
        took[(int) (took.length * 0.99) - 1],
        took[took.length - 1]);
  }
}
