package org.offprint.extract;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extraction beside jsoup's parse alone by processor time of the thread, both in one run and page
 * by page in turns: a figure that also holds on a busy machine, where the JMH benchmark's does not.
 *
 * <p>Arguments: a set's folder; then, if given, how many rounds to warm up and to measure.
 */
final class CpuRatioTool {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Page(String html, URI url) {}

  private CpuRatioTool() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int warm = args.length > 1 ? Integer.parseInt(args[1]) : 25;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 11;
    List<Page> pages = new ArrayList<>();
    JsonNode truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      pages.add(new Page(ScoreTool.page(folder, page.getKey()), ScoreTool.url(page.getValue())));
    }
    ArticleExtractor extractor = new ArticleExtractor();
    double[] ratios = new double[rounds];
    double[] parses = new double[rounds];
    long made = 0;
    for (int r = -warm; r < rounds; r++) {
      long parse = 0;
      long extract = 0;
      for (Page page : pages) {
        long start = THREADS.getCurrentThreadCpuTime();
        made += Parser.htmlParser().parseInput(page.html, page.url.toString()).childNodeSize();
        long middle = THREADS.getCurrentThreadCpuTime();
        made += extractor.extract(page.html, page.url, Instant.EPOCH).content().text().length();
        parse += middle - start;
        extract += THREADS.getCurrentThreadCpuTime() - middle;
      }
      if (r >= 0) {
        ratios[r] = (double) extract / parse;
        parses[r] = parse / 1e6 / pages.size();
      }
    }
    Arrays.sort(ratios);
    Arrays.sort(parses);
    System.out.printf(
        "%s: parse %.3f ms a page, extraction %.2f times that (%.2f to %.2f; %d pages, %d)%n",
        folder.getFileName(),
        parses[rounds / 2],
        ratios[rounds / 2],
        ratios[0],
        ratios[rounds - 1],
        pages.size(),
        made);
  }
}
