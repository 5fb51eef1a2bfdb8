package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.library.PictureFormat.Picture;
import org.offprint.model.ImageData;

class PictureFormatTest {
  private static byte[] drawn(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpeg, JPEG", "gif, GIF"})
  void readsTheSizeOfARaster(String writer, PictureFormat format) throws IOException {
    assertThat(PictureFormat.recognise(drawn(writer, 300, 17)))
        .contains(new Picture(format, 300, 17));
  }

  @ParameterizedTest
  @CsvSource({
    // lossy 5 x 3, lossless 5 x 3, extended 400 x 301
    "524946463a00000057454250565038202e0000003001009d012a050003000140262500, 5, 3",
    "524946461a000000574542505650384c0e0000002f04800000000000000000000000, 5, 3",
    "524946461a000000574542505650385810000000100000008f01002c010000000000, 400, 301",
  })
  void readsTheSizeOfAWebp(String hex, int width, int height) {
    assertThat(PictureFormat.recognise(HexFormat.of().parseHex(hex)))
        .contains(new Picture(PictureFormat.WEBP, width, height));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>; 40; 30",
        "<svg width='40px' height='1in'/>; 40; 96",
        "<svg viewBox='0 0 20.4 10'/>; 20; 10",
        "<svg width='100%' viewBox='0,0,20,10'/>; 20; 10",
        "<svg width='200' viewBox='0 0 20 10'/>; 200; 100",
        "<svg/>; 0; 0",
        "<?xml version='1.0'?><!-- a --> <s:svg xmlns:s='http://www.w3.org/2000/svg'/>; 0; 0",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:1/svg11.dtd'><svg/>; 0;"
            + " 0",
      })
  void readsTheSizeOfAnSvg(String svg, int width, int height) {
    assertThat(PictureFormat.recognise(svg.getBytes(UTF_8)))
        .contains(new Picture(PictureFormat.SVG, width, height));
    assertThat(PictureFormat.recognise(svg.replace("<?xml version='1.0'?>", "").getBytes(UTF_16)))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><svg/></html>",
        "<p>Not found",
        "svg",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'http://127.0.0.1:1/x'> %a;]><svg/>",
      })
  void refusesWhatIsNoPictureOrDeclaresEntities(String text) {
    assertThat(PictureFormat.recognise(text.getBytes(UTF_8))).isEmpty();
    assertThat(PictureFormat.recognise(text.getBytes(UTF_16))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000001c667479706176696600000000", "424d46000000000000003600", "ffd8ffd9"})
  void refusesFormatsThatThePaneCannotDraw(String hex) {
    assertThat(PictureFormat.recognise(HexFormat.of().parseHex(hex))).isEmpty();
  }

  @Test
  void refusesPicturesThatWouldUnpackToGigabytes() throws IOException {
    byte[] bomb = drawn("png", 10, 10);
    bomb[17] = 1; // 65,546 pixels wide
    assertThat(PictureFormat.recognise(bomb)).isPresent();
    assertThat(PictureCheck.accept(bomb)).isEmpty();
    byte[] empty = drawn("png", 10, 10);
    empty[19] = 0;
    assertThat(PictureCheck.accept(empty)).isEmpty();
    String svg = "<svg width='1e300' height='1e300'/>";
    assertThat(PictureCheck.accept(svg.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void namesAPictureByItsBytes() {
    byte[] svg = "<svg/>".getBytes(UTF_8);
    Optional<ImageData> image = PictureCheck.accept(svg);
    assertThat(image).isPresent();
    // printf '<svg/>' | sha256sum
    assertThat(image.get().hash().hex())
        .isEqualTo("d4dc56669143034f31aa309635d4113d9ad76a02b1739da22c965ed2049be9e6");
    assertThat(image.get().mediaType()).isEqualTo("image/svg+xml");
  }

  @Property
  void survivesAnyBytes(@ForAll byte[] bytes) {
    assertThat(PictureFormat.recognise(bytes)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void survivesAnyCut(String format) throws IOException {
    byte[] whole = drawn(format, 30, 20);
    for (int length = 0; length < whole.length; length++) {
      assertThat(PictureFormat.recognise(Arrays.copyOf(whole, length))).isNotNull();
    }
  }
}
