package org.offprint.library;

import java.nio.file.Path;
import java.util.Optional;
import org.offprint.extract.Extraction;
import org.offprint.i18n.WordBundle;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.model.PageKind;
import org.offprint.net.BadAddressException;
import org.offprint.net.FetchFailure;
import org.offprint.store.LibraryFileException;

/** Puts every way in which a save can fail into one sentence for the person. */
final class SaveFailures {
  private static final int MEGABYTE = 1_000_000;

  /** So much of a bad address is shown: enough to recognise it. */
  private static final int SHOWN = 80;

  private final WordBundle sentences = new WordBundle("org.offprint.library.failures");

  /** An address that cannot be one. */
  SaveFailure of(BadAddressException bad, String typed) {
    String shown = typed.strip().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
    if (shown.length() > SHOWN) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
    return failure(Reason.BAD_ADDRESS, "address." + bad.problem(), shown);
  }

  /** A fetch that failed. */
  SaveFailure of(FetchFailure failure) {
    return switch (failure) {
      case FetchFailure.BadAddress _ -> failure(Reason.BAD_ADDRESS, "address.REDIRECT");
      case FetchFailure.LocalAddress(String host, boolean redirected) ->
          failure(Reason.LOCAL_ADDRESS, redirected ? "local.redirected" : "local", host);
      case FetchFailure.NoNetwork() -> failure(Reason.NO_NETWORK, "network");
      case FetchFailure.UnknownHost(String host) ->
          failure(Reason.UNKNOWN_HOST, "host.unknown", host);
      case FetchFailure.Unreachable(String host) ->
          failure(Reason.UNREACHABLE, "host.unreachable", host);
      case FetchFailure.Tls(String host) -> failure(Reason.TLS, "tls", host);
      case FetchFailure.Timeout(String host, boolean started) ->
          failure(Reason.TIMEOUT, started ? "timeout.started" : "timeout", host);
      case FetchFailure.Refused(String host, int status) ->
          failure(Reason.REFUSED, statusKey(status), host, Integer.toString(status));
      case FetchFailure.TooManyRedirects(String host) ->
          failure(Reason.TOO_MANY_REDIRECTS, "redirects", host);
      case FetchFailure.TooLarge(String _, long limit) ->
          failure(Reason.TOO_LARGE, "large", Long.toString(limit / MEGABYTE));
      case FetchFailure.UnsupportedType(String _, String type) ->
          type == null || type.isEmpty()
              ? failure(Reason.UNSUPPORTED_TYPE, "type.unknown")
              : failure(Reason.UNSUPPORTED_TYPE, "type", type);
      case FetchFailure.Truncated(String host) ->
          failure(Reason.INTERRUPTED_DOWNLOAD, "truncated", host);
    };
  }

  /** Nothing is to be fetched, and no text was brought along. */
  SaveFailure withoutCopy() {
    return failure(Reason.NOT_AN_ARTICLE, "copy.missing");
  }

  /** Why a page is not saved as an article; empty if it is one. */
  Optional<SaveFailure> ofRead(Extraction page) {
    PageKind kind = page.content().text().isBlank() ? PageKind.EMPTY : page.kind();
    return kind.isArticle()
        ? Optional.empty()
        : Optional.of(failure(Reason.NOT_AN_ARTICLE, "page." + kind));
  }

  /** A page that the extractor failed on. */
  SaveFailure unreadable() {
    return failure(Reason.UNREADABLE_PAGE, "page.unreadable");
  }

  /** A file that cannot be read as a page. */
  SaveFailure unreadableFile(Path file) {
    return failure(Reason.UNREADABLE_PAGE, "file.unreadable", String.valueOf(file.getFileName()));
  }

  /** A page in a file that does not say where it is from. */
  SaveFailure withoutAddress(Path file) {
    return failure(Reason.BAD_ADDRESS, "file.address", String.valueOf(file.getFileName()));
  }

  /** A library file that cannot be written. */
  SaveFailure of(LibraryFileException failure) {
    return new SaveFailure(Reason.LIBRARY_FILE, LibraryException.sentence(failure));
  }

  private static String statusKey(int status) {
    return switch (status) {
      case 401, 403, 407 -> "status.forbidden";
      case 404, 410 -> "status.missing";
      case 402 -> "status.payment";
      case 429 -> "status.busy";
      case 451 -> "status.legal";
      default -> status >= 500 ? "status.server" : "status.other";
    };
  }

  private SaveFailure failure(Reason reason, String key, Object... arguments) {
    return new SaveFailure(reason, sentences.text(key, arguments));
  }
}
