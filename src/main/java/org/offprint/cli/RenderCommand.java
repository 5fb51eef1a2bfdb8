package org.offprint.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Draws the window into a picture. */
@Command(
    name = "render",
    description = "Draws the window, with an article open, into a PNG; needs no display.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RenderCommand implements Callable<Integer> {
  private final Services services;
  private final OffprintCommand offprint;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The article to open; the last saved if not given.",
      converter = IdConverter.class)
  private @Nullable ArticleId id;

  @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "The picture.")
  private Path out = Path.of("");

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light or dark; ${DEFAULT-VALUE} if not given.")
  private RenderRequest.Theme theme = RenderRequest.Theme.LIGHT;

  @Option(
      names = "--size",
      defaultValue = "1200x800",
      paramLabel = "WxH",
      converter = SizeConverter.class,
      description = "The window's size in pixels; ${DEFAULT-VALUE} if not given.")
  private Size size = new Size(1200, 800);

  RenderCommand(Services services, OffprintCommand offprint) {
    this.services = services;
    this.offprint = offprint;
  }

  @Override
  public Integer call() throws RenderException, InterruptedException {
    return services.render(
        new RenderRequest(
            offprint.libraryFile(), id, out.toAbsolutePath(), theme, size.width, size.height));
  }

  record Size(int width, int height) {}

  /** Reads {@code 1200x800}. */
  static final class SizeConverter implements ITypeConverter<Size> {
    private static final int LEAST = 100;
    private static final int MOST = 8000;

    @Override
    public Size convert(String value) {
      int x = value.indexOf('x');
      try {
        return new Size(side(value.substring(0, x)), side(value.substring(x + 1)));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new TypeConversionException(
            "'" + value + "' is not a size: write 1200x800, each side " + LEAST + " to " + MOST);
      }
    }

    private static int side(String digits) {
      int side = Integer.parseInt(digits);
      if (side < LEAST || side > MOST) {
        throw new NumberFormatException(digits);
      }
      return side;
    }
  }
}
