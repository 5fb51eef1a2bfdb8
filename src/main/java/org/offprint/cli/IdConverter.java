package org.offprint.cli;

import org.offprint.model.ArticleId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an article's id as {@code add} and {@code list} print it. */
final class IdConverter implements ITypeConverter<ArticleId> {
  /** Made by picocli. */
  IdConverter() {}

  @Override
  public ArticleId convert(String value) {
    try {
      return new ArticleId(Long.parseLong(value));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + value + "' is not an article's id: 'offprint list' shows them");
    }
  }
}
