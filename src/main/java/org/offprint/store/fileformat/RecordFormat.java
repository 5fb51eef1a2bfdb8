package org.offprint.store.fileformat;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads records (section 2.1 of the format) of which the end may be missing. */
final class RecordFormat {
  private static final int MOST_COLUMNS = 100;

  private RecordFormat() {}

  /**
   * The values of a record.
   *
   * @param payload its bytes, as many as could be read
   * @return empty if this is no record
   */
  static Optional<List<@Nullable Object>> values(ByteBuffer payload) {
    try {
      long headerBytes = varint(payload);
      if (headerBytes < 1 || headerBytes > payload.limit()) {
        return Optional.empty();
      }
      List<Long> types = new ArrayList<>();
      while (payload.position() < headerBytes) {
        types.add(varint(payload));
      }
      if (payload.position() != headerBytes || types.size() > MOST_COLUMNS) {
        return Optional.empty();
      }
      return values(types, payload);
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<@Nullable Object>> values(List<Long> types, ByteBuffer body) {
    List<@Nullable Object> values = new ArrayList<>();
    for (long type : types) {
      long length = length(type);
      if (length < 0) {
        return Optional.empty();
      }
      if (length > body.remaining()) {
        values.add(RawRow.Lost.LOST);
        // What follows is lost as well, unless it takes no room.
        body.position(body.limit());
      } else {
        values.add(value(type, body.slice(body.position(), (int) length)));
        body.position(body.position() + (int) length);
      }
    }
    return Optional.of(values);
  }

  /** In bytes; negative if there is no such type. */
  private static long length(long type) {
    return switch ((int) Math.min(type, 12)) {
      case 0, 8, 9 -> 0;
      case 1, 2, 3, 4 -> type;
      case 5 -> 6;
      case 6, 7 -> 8;
      case 12 -> (type - 12) / 2;
      default -> -1;
    };
  }

  private static @Nullable Object value(long type, ByteBuffer bytes) {
    return switch ((int) Math.min(type, 12)) {
      case 0 -> null;
      case 7 -> bytes.getDouble();
      case 8 -> 0L;
      case 9 -> 1L;
      case 12 -> type % 2 == 0 ? blob(bytes) : text(bytes);
      default -> number(bytes);
    };
  }

  private static Object number(ByteBuffer bytes) {
    long number = bytes.get();
    while (bytes.hasRemaining()) {
      number = number << 8 | Byte.toUnsignedLong(bytes.get());
    }
    return number;
  }

  private static Object blob(ByteBuffer bytes) {
    byte[] blob = new byte[bytes.remaining()];
    bytes.get(blob);
    return blob;
  }

  private static Object text(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return RawRow.Lost.LOST;
    }
  }

  /** A number of one to nine bytes, the highest bits first (section 1.6 of the format). */
  static long varint(ByteBuffer bytes) {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      byte next = bytes.get();
      number = number << 7 | (next & 0x7f);
      if (next >= 0) {
        return number;
      }
    }
    return number << 8 | Byte.toUnsignedLong(bytes.get());
  }
}
