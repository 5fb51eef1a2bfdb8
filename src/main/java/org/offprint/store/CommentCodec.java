package org.offprint.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Comment;

/**
 * A page's comments as one packed blob: for each author, time and text as a length in bytes and
 * UTF-8, then the parent's index; all numbers of four bytes, big-endian.
 */
final class CommentCodec {
  private CommentCodec() {}

  /** The blob; null if there are no comments. */
  static byte @Nullable [] encode(List<Comment> comments) {
    if (comments.isEmpty()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Comment comment : comments) {
        write(out, comment.author());
        write(out, comment.when());
        write(out, comment.text());
        out.writeInt(comment.parent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packing.pack(bytes.toByteArray());
  }

  /** The comments of a blob. */
  static List<Comment> decode(byte @Nullable [] blob) throws DamagedContentException {
    if (blob == null) {
      return List.of();
    }
    ByteBuffer in = ByteBuffer.wrap(Packing.unpack(blob));
    List<Comment> comments = new ArrayList<>();
    try {
      while (in.hasRemaining()) {
        comments.add(new Comment(read(in), read(in), read(in), parent(in, comments.size())));
      }
    } catch (BufferUnderflowException e) {
      throw new DamagedContentException("comments that end too early");
    }
    return comments;
  }

  private static int parent(ByteBuffer in, int index) throws DamagedContentException {
    int parent = in.getInt();
    if (parent < Comment.NO_PARENT || parent >= index) {
      throw new DamagedContentException("a comment that answers a later one");
    }
    return parent;
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = Texts.wellFormed(text).getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String read(ByteBuffer in) throws DamagedContentException {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new DamagedContentException("a comment's length of " + length);
    }
    byte[] utf8 = new byte[length];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
