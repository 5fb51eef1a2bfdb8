package org.offprint.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.offprint.model.ListOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names that lists' orders have on the command line. */
final class Orders implements ITypeConverter<ListOrder.Key>, Iterable<String> {
  @Override
  public ListOrder.Key convert(String value) {
    return Arrays.stream(ListOrder.Key.values())
        .filter(key -> name(key).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is none of " + String.join(", ", names()) + "."));
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  /** As people expect it: the newest first, but the shortest and A first. */
  static ListOrder usual(ListOrder.Key key, boolean reversed) {
    boolean descending =
        switch (key) {
          case SAVED, PUBLISHED -> true;
          case READING_TIME, TITLE, SITE -> false;
        };
    return new ListOrder(key, descending != reversed);
  }

  private static List<String> names() {
    return new ArrayList<>(Arrays.stream(ListOrder.Key.values()).map(Orders::name).toList());
  }

  private static String name(ListOrder.Key key) {
    return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
