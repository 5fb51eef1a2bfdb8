package org.offprint.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extraction of a set of pages beside jsoup's parse of the same pages alone, in milliseconds a set.
 * Its argument is the set's folder; it needs the harness that the Maven profile {@code jmh} makes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractorBenchmark {
  private record Page(String html, URI url) {}

  /** The set's folder. */
  @Param("../shared/extraction/news")
  public String set = "";

  private final ArticleExtractor extractor = new ArticleExtractor();
  private final List<Page> pages = new ArrayList<>();

  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(ExtractorBenchmark.class.getSimpleName())
                .param("set", args.length > 0 ? args[0] : "../shared/extraction/news")
                .build())
        .run();
  }

  @Setup
  public void read() throws IOException {
    Path folder = Path.of(set);
    JsonNode truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      pages.add(new Page(ScoreTool.page(folder, page.getKey()), ScoreTool.url(page.getValue())));
    }
  }

  @Benchmark
  public void parseAlone(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(Parser.htmlParser().parseInput(page.html, page.url.toString()));
    }
  }

  @Benchmark
  public void extract(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(extractor.extract(page.html, page.url, Instant.EPOCH));
    }
  }
}
