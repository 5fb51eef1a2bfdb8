package org.offprint.ui.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/**
 * Writes a JavaFX image as a PNG file (W3C "Portable Network Graphics", third edition), which
 * JavaFX itself cannot do without Swing. True colour with alpha, eight bits a channel, rows
 * filtered with "Sub". May be used on any thread.
 */
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte FILTER_SUB = 1;
  private static final int CHANNELS = 4;

  private PngWriter() {}

  /**
   * Writes an image into a file; a file that is there is replaced, missing folders are made.
   *
   * @param image fully loaded, with readable pixels
   */
  public static void write(Image image, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      write(image, out);
    }
  }

  /** Writes an image; the stream is flushed and left open. */
  public static void write(Image image, OutputStream out) throws IOException {
    PixelReader pixels = image.getPixelReader();
    if (pixels == null) {
      throw new IOException("The image has no readable pixels");
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    out.write(SIGNATURE);
    chunk(out, "IHDR", header(width, height));
    chunk(out, "IDAT", body(pixels, width, height));
    chunk(out, "IEND", new byte[0]);
    out.flush();
  }

  private static byte[] header(int width, int height) {
    byte depth = 8;
    byte trueColourWithAlpha = 6;
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(depth)
        .put(trueColourWithAlpha)
        .put(new byte[3])
        .array();
  }

  private static byte[] body(PixelReader pixels, int width, int height) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
      int[] argb = new int[width];
      byte[] row = new byte[1 + width * CHANNELS];
      for (int y = 0; y < height; y++) {
        pixels.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), argb, 0, width);
        filter(argb, row);
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return compressed.toByteArray();
  }

  private static void filter(int[] argb, byte[] row) {
    row[0] = FILTER_SUB;
    int left = 0;
    int at = 1;
    for (int pixel : argb) {
      row[at++] = (byte) ((pixel >> 16) - (left >> 16));
      row[at++] = (byte) ((pixel >> 8) - (left >> 8));
      row[at++] = (byte) (pixel - left);
      row[at++] = (byte) ((pixel >> 24) - (left >> 24));
      left = pixel;
    }
  }

  private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
