package org.offprint.library;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.net.BadAddressException;
import org.offprint.net.UrlPolicy;

/** Saving pages that are already here. Safe for many threads; blocks. */
public final class LibraryImports {
  private final ArticleSaver saver;
  private final PageImport importer;

  LibraryImports(ArticleSaver saver, PageImport importer) {
    this.saver = saver;
    this.importer = importer;
  }

  /**
   * Saves an article from a page that is already here, as {@link Library#save} does from one that
   * it fetched. Only its images, if it has any, and its further pages are fetched.
   *
   * @param address where the page is from
   * @param page its bytes; not copied
   * @param contentType as a server would say it; null if unknown
   */
  public SaveOutcome page(
      String address,
      byte[] page,
      @Nullable String contentType,
      Consumer<? super SaveProgress> progress) {
    return saver.savePage(address, page, contentType, progress);
  }

  /**
   * Saves pages that lie in files, many at a time. Nothing is fetched: their pictures count as
   * missing. Where a page is from it says itself, or the tool that saved it.
   *
   * <p>Interrupting the calling thread ends it after what is being written.
   *
   * @param from the address of the folder that pages are from which do not say so; null for none
   * @param anyPage whether pages that are no articles are kept too
   * @param done told of each file, in their order, on this thread
   * @throws IllegalArgumentException if {@code from} is no address
   */
  public void files(
      Iterator<Path> files,
      @Nullable String from,
      boolean anyPage,
      Consumer<? super ImportedPage> done) {
    try {
      importer.run(files, from == null ? null : UrlPolicy.read(from), anyPage, done);
    } catch (BadAddressException e) {
      throw new IllegalArgumentException("Not an address: " + from, e);
    }
  }
}
