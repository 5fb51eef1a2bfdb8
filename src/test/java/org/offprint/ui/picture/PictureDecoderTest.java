package org.offprint.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.testing.JavaFx;

class PictureDecoderTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/offprint/ui/picture");
  private static final ImageHash HASH = new ImageHash("0".repeat(64));

  @BeforeAll
  static void startJavaFx() throws Exception {
    JavaFx.start();
  }

  @ParameterizedTest
  @CsvSource({
    "quarters.webp, image/webp",
    "quarters-lossy.webp, image/webp",
    "quarters.jpg, image/jpeg",
    "quarters.png, image/png",
    "quarters.gif, image/gif",
    "quarters.svg, image/svg+xml"
  })
  void readsEveryKind(String file, String type) throws Exception {
    Image image = decode(file, type, 64);

    assertThat(image.getWidth()).isEqualTo(64);
    assertThat(image.getHeight()).isEqualTo(32);
    assertQuarter(image, 0.25, 0.25, Color.RED);
    assertQuarter(image, 0.75, 0.25, Color.LIME);
    assertQuarter(image, 0.25, 0.75, Color.BLUE);
    assertQuarter(image, 0.75, 0.75, Color.WHITE);
  }

  @Test
  void anAnimationPlays() throws Exception {
    Image image = decode("quarters-animated.gif", "image/gif", 64);
    assertThat(image.isError()).isFalse();
    assertThat(image.getWidth()).isEqualTo(64);
  }

  @Test
  void readsFourColourJpeg() throws Exception {
    Image image = decode("quarters-cmyk.jpg", "image/jpeg", 64);
    assertThat(image.getWidth()).isEqualTo(64);
    assertThat(image.isError()).isFalse();
  }

  @Test
  void setsAPhotographUpright() throws Exception {
    Image image = decode("quarters-turned.jpg", "image/jpeg", 64);

    assertThat(image.getWidth()).isEqualTo(32);
    assertThat(image.getHeight()).isEqualTo(64);
    assertQuarter(image, 0.25, 0.25, Color.BLUE);
    assertQuarter(image, 0.75, 0.25, Color.RED);
    assertQuarter(image, 0.25, 0.75, Color.WHITE);
    assertQuarter(image, 0.75, 0.75, Color.LIME);
  }

  @ParameterizedTest
  @CsvSource({"quarters.jpg, image/jpeg", "quarters.png, image/png", "quarters.webp, image/webp"})
  void decodesNoLargerThanShown(String file, String type) throws Exception {
    Image image = decode(file, type, 16);
    assertThat(image.getWidth()).isLessThanOrEqualTo(32);
    assertQuarter(image, 0.25, 0.25, Color.RED);
  }

  @Test
  void drawsAnSvgAsLargeAsItIsShown() throws Exception {
    assertThat(decode("quarters.svg", "image/svg+xml", 640).getHeight()).isEqualTo(320);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/svg+xml"})
  void brokenBytesAreAnIoException(String type) throws Exception {
    byte[] whole = Files.readAllBytes(FOLDER.resolve("quarters" + ending(type)));
    assertThatThrownBy(() -> decode(new byte[] {1, 2, 3}, type)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> decode(new byte[0], type)).isInstanceOf(IOException.class);
    for (int length = 1; length < whole.length; length += 3) {
      try {
        assertThat(decode(Arrays.copyOf(whole, length), type)).isNotNull();
      } catch (IOException broken) {
        assertThat(broken).hasMessageNotContaining("null");
      }
    }
  }

  private static String ending(String type) {
    return switch (type) {
      case "image/jpeg" -> ".jpg";
      case "image/svg+xml" -> ".svg";
      default -> "." + type.substring("image/".length());
    };
  }

  @Test
  void aPictureThatClaimsToBeEnormousIsNotDecoded() {
    assertThatThrownBy(() -> decode(enormousPng(), "image/png"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("100000 by 100000");
  }

  private static byte[] enormousPng() {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(100_000).putInt(100_000);
    header.put(new byte[] {8, 6, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .array();
  }

  @Test
  void anSvgThatMultipliesItselfEndsSoon() {
    StringBuilder svg =
        new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><defs>");
    svg.append("<rect id='a0' width='1' height='1'/>");
    for (int i = 1; i < 30; i++) {
      svg.append("<g id='a").append(i).append("'>");
      svg.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    svg.append("</defs><use href='#a29'/></svg>");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            decode(svg.toString().getBytes(StandardCharsets.UTF_8), "image/svg+xml");
          } catch (IOException refused) {
            assertThat(refused).isNotNull();
          }
        });
  }

  @Test
  void anSvgFetchesNothing() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.incrementAndGet());
    server.start();
    try {
      String site = "http://localhost:" + server.getAddress().getPort();
      String svg =
          "<?xml version='1.0'?><?xml-stylesheet href='SITE/a.css'?>"
              + "<!DOCTYPE svg [<!ENTITY x SYSTEM 'SITE/b'>]>"
              + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
              + "<style>@import url(SITE/c.css);</style><image href='SITE/d.png' width='9'"
              + " height='9'/><use href='SITE/e.svg#x'/><text>&x;</text>"
              + "<script>fetch('SITE/f')</script></svg>";
      try {
        decode(svg.replace("SITE", site).getBytes(StandardCharsets.UTF_8), "image/svg+xml");
      } catch (IOException refused) {
        assertThat(refused).isNotNull();
      }
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aPictureThatMultipliesItselfIsNotDrawnAndNothingIsLogged() {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g id='g0'><path d='M0 0h9'/>"
            + "</g>"
            + IntStream.range(1, 10)
                .mapToObj(i -> "<g id='g%d'>".formatted(i) + use(i - 1).repeat(10) + "</g>")
                .collect(Collectors.joining())
            + use(9)
            + "</svg>";
    List<LogRecord> said = new ArrayList<>();
    Handler listener = listener(said);
    Logger root = Logger.getLogger("");
    root.addHandler(listener);
    try {
      assertThatThrownBy(() -> decode(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml"))
          .isInstanceOf(IOException.class);
    } finally {
      root.removeHandler(listener);
    }
    assertThat(said).isEmpty();
  }

  private static String use(int group) {
    return "<use href='#g" + group + "'/>";
  }

  private static Handler listener(List<LogRecord> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        said.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private static Image decode(String file, String type, double width) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
    return new PictureDecoder().decode(new ImageData(HASH, type, 64, 32, bytes), width);
  }

  private static Image decode(byte[] bytes, String type) throws IOException {
    return new PictureDecoder().decode(new ImageData(HASH, type, 64, 32, bytes), 64);
  }

  private static void assertQuarter(Image image, double x, double y, Color expected) {
    Color found =
        image
            .getPixelReader()
            .getColor((int) (image.getWidth() * x), (int) (image.getHeight() * y));
    assertThat(found.getRed()).as("red at %s,%s", x, y).isBetween(expected.getRed() - 0.1, 1.1);
    assertThat(Math.abs(found.getRed() - expected.getRed())).isLessThan(0.1);
    assertThat(Math.abs(found.getGreen() - expected.getGreen())).isLessThan(0.1);
    assertThat(Math.abs(found.getBlue() - expected.getBlue())).isLessThan(0.1);
  }
}
