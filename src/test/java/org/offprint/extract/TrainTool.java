package org.offprint.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.offprint.extract.blocks.BlockClassifier;
import org.offprint.extract.blocks.BlockFeatures;
import org.offprint.extract.blocks.Captions;
import org.offprint.extract.blocks.ContextFeatures;
import org.offprint.extract.blocks.OutlineReader;
import org.offprint.extract.blocks.PageFacts;
import org.offprint.extract.blocks.TreeEnsemble;
import org.offprint.extract.comments.CommentsReader;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.metadata.MetadataReader;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.rules.SiteRules;
import org.offprint.extract.structured.StructuredData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the block classifier.
 *
 * <p>Arguments: {@code train MODEL SET...} learns from all pages of the sets and writes the model;
 * {@code cross OUT SET...} leaves out a fifth of the pages at a time, extracts them with what the
 * others taught, and writes what {@code score.py} scores, as {@link ScoreTool} does. The models are
 * kept in {@code OUT} and used again if they are there. {@code cross1}, {@code cross2} and so on
 * split the sites otherwise.
 */
final class TrainTool {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CROSS = "cross";
  private static final int FOLDS = 5;
  private static final int INNER_FOLDS = 4;
  private static final GradientBoosting.Settings FIRST =
      new GradientBoosting.Settings(80, 5, 0.12, 4, 0.7, 0.5, 1);
  private static final GradientBoosting.Settings SECOND =
      new GradientBoosting.Settings(60, 4, 0.12, 4, 0.7, 0.5, 1);

  private record Page(Path set, String id, JsonNode truth, String split) {
    URI url() {
      return ScoreTool.url(truth);
    }

    String html() throws IOException {
      return ScoreTool.page(set, id);
    }

    /** Which fifth it belongs to; all pages of a site, in whatever set, to the same. */
    int fold() {
      return Math.floorMod(((site() + split).hashCode() * 31) >> 7, FOLDS);
    }

    /** The registered domain, near enough; the page itself where nothing tells its address. */
    private String site() {
      String host = url().getHost();
      if (host == null || host.endsWith(".example")) {
        return set.getFileName() + id;
      }
      String[] labels = host.split("\\.", -1);
      int last = labels.length - 1;
      boolean country = last > 1 && labels[last].length() == 2 && labels[last - 1].length() <= 3;
      return String.join(
          ".", List.of(labels).subList(Math.max(0, last - (country ? 2 : 1)), last + 1));
    }
  }

  /** A page with its blocks' features and labels. */
  record Example(PageFacts facts, double[][] own, double[] labels, double[] weights) {}

  private TrainTool() {}

  public static void main(String[] args) throws IOException {
    List<Page> pages = new ArrayList<>();
    boolean other = args[0].startsWith(CROSS) && !args[0].equals(CROSS);
    String split = other ? args[0].substring(CROSS.length()) : "0";
    for (int i = 2; i < args.length; i++) {
      Path set = Path.of(args[i]);
      JsonNode truth = JSON.readTree(Files.readString(set.resolve("truth.json")));
      truth.properties().forEach(p -> pages.add(new Page(set, p.getKey(), p.getValue(), split)));
    }
    if (args[0].equals("train")) {
      Files.write(Path.of(args[1]), train(read(pages), i -> true));
    } else {
      cross(pages, Files.createDirectories(Path.of(args[1])));
    }
  }

  private static void cross(List<Page> pages, Path out) throws IOException {
    List<Example> examples = null;
    Map<String, Map<String, Object>> records = new LinkedHashMap<>();
    for (int f = 0; f < FOLDS; f++) {
      int left = f;
      Path model = out.resolve(f + ".model");
      if (!Files.exists(model)) {
        examples = examples == null ? read(pages) : examples;
        List<Example> all = examples;
        Files.write(model, train(all, i -> pages.get(i).fold() != left));
      }
      ArticleExtractor extractor =
          new ArticleExtractor(BlockClassifier.parse(Files.readAllLines(model)), SiteRules.NONE);
      for (Page page : pages) {
        if (page.fold() == f) {
          records
              .computeIfAbsent(page.set.getFileName().toString(), k -> new LinkedHashMap<>())
              .put(page.id, ScoreTool.record(extractor, page.html(), page.url()));
        }
      }
    }
    for (Map.Entry<String, Map<String, Object>> set : records.entrySet()) {
      Files.writeString(
          out.resolve(set.getKey() + ".json"), JSON.writeValueAsString(set.getValue()));
    }
  }

  /** Learns from the pages that are let in. */
  static List<String> train(List<Example> examples, IntPredicate in) {
    int[] inner = new Random(11).ints(examples.size(), 0, INNER_FOLDS).toArray();
    Examples second = new Examples();
    for (int f = 0; f < INNER_FOLDS; f++) {
      int left = f;
      TreeEnsemble guess =
          TreeEnsemble.parse(first(examples, i -> in.test(i) && inner[i] != left, f));
      for (int i = 0; i < examples.size(); i++) {
        if (in.test(i) && inner[i] == f) {
          Example e = examples.get(i);
          double[] judged = new double[e.own.length];
          for (int b = 0; b < judged.length; b++) {
            judged[b] = guess.probability(e.own[b]);
          }
          add(second, ContextFeatures.all(e.facts, e.own, judged), e);
        }
      }
    }
    List<String> model = new ArrayList<>(first(examples, in, 99));
    model.add("--");
    model.addAll(GradientBoosting.learn(second, SECOND, 5));
    return model;
  }

  private static List<String> first(List<Example> examples, IntPredicate in, long seed) {
    Examples rows = new Examples();
    for (int i = 0; i < examples.size(); i++) {
      if (in.test(i)) {
        add(rows, examples.get(i).own, examples.get(i));
      }
    }
    return GradientBoosting.learn(rows, FIRST, seed);
  }

  private static void add(Examples to, double[][] features, Example page) {
    for (int i = 0; i < features.length; i++) {
      if (page.labels[i] != BlockLabels.UNKNOWN && page.weights[i] > 0) {
        to.add(features[i], page.labels[i], page.weights[i]);
      }
    }
  }

  private static List<Example> read(List<Page> pages) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Page page : pages) {
      Document dom = Parser.htmlParser().parseInput(page.html(), page.url().toString());
      PageContext context = new PageContext(dom, page.url(), Instant.EPOCH);
      StructuredData data = StructuredData.read(context);
      Metadata metadata = MetadataReader.read(context, data);
      CommentsReader.take(context, data);
      PageFacts facts =
          PageFacts.of(
              OutlineReader.read(context.index(), false), metadata, data.articleBody().orElse(""));
      examples.add(example(facts, page.truth));
    }
    return examples;
  }

  static Example example(PageFacts facts, JsonNode truth) {
    double[] labels = BlockLabels.of(facts.outline(), truth);
    return new Example(facts, BlockFeatures.all(facts), labels, weights(facts, labels, truth));
  }

  /** Long blocks count more, and each page about the same, marked whole or in pieces. */
  private static double[] weights(PageFacts facts, double[] labels, JsonNode truth) {
    boolean whole = truth.has("articleBody");
    BitSet captions = Captions.find(facts);
    double[] weights = new double[labels.length];
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      weights[i] =
          labels[i] == BlockLabels.UNKNOWN || captions.get(i)
              ? 0
              : 1 + Math.sqrt(facts.outline().block(i).words());
      sum += weights[i];
    }
    double wanted = whole ? 60 * Math.sqrt(sum / 100) : 20;
    for (int i = 0; i < labels.length; i++) {
      weights[i] *= wanted / Math.max(20, sum);
    }
    return weights;
  }
}
