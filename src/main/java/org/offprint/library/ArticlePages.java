package org.offprint.library;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.Extraction;
import org.offprint.extract.PageJoiner;
import org.offprint.extract.page.PageLinks;
import org.offprint.model.PageKind;
import org.offprint.net.BadAddressException;
import org.offprint.net.FetchRequest;
import org.offprint.net.FetchResult;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.PageFetcher;
import org.offprint.net.UrlPolicy;

/**
 * Makes one article of a page that holds only a part of it, or none: follows the links that the
 * extractor found to the whole article, to further pages, or to another form of the page.
 */
final class ArticlePages {
  private final PageFetcher fetcher;
  private final PageReader reader;

  ArticlePages(PageFetcher fetcher, PageReader reader) {
    this.fetcher = fetcher;
    this.reader = reader;
  }

  /**
   * An article and where it was read.
   *
   * @param original the page to keep
   * @param charset what that page was read with
   * @param further the pages that it continues on, in order
   * @param addresses of all pages that it was read from
   */
  record Whole(
      Fetched original,
      String charset,
      Extraction extraction,
      List<Further> further,
      List<URI> addresses) {}

  /**
   * A page that an article continues on.
   *
   * @param charset what it was read with
   */
  record Further(Fetched page, String charset) {}

  private record Page(Fetched fetched, String charset, Extraction extraction) {
    boolean isWhole() {
      return extraction.kind() == PageKind.ARTICLE;
    }

    int length() {
      return extraction.content().text().length();
    }
  }

  /**
   * The whole article of a page that was fetched.
   *
   * @param localAllowed whether further pages may be local: only if this one is, and was allowed
   * @return empty if the extractor failed on the page
   */
  Optional<Whole> complete(
      Fetched fetched, Instant at, boolean localAllowed, Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    Optional<Page> read = read(fetched, at, progress);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Page first = read.get();
    Followed followed = new Followed(first, at, localAllowed, progress);
    if (!first.extraction.kind().isArticle()) {
      Page other = followed.firstArticle(links(first).amp(), links(first).print());
      return Optional.of(other == null ? followed.whole(first) : followed.whole(other));
    }
    if (links(first).singlePage() != null) {
      Page single = followed.firstArticle(links(first).singlePage());
      if (single != null && single.length() >= first.length()) {
        return Optional.of(followed.whole(single));
      }
    }
    return Optional.of(followed.joined(first));
  }

  private static PageLinks links(Page page) {
    return page.extraction.links();
  }

  private Optional<Page> read(Fetched fetched, Instant at, Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    progress.accept(new SaveProgress.Extracting());
    var text = fetched.text();
    return reader
        .read(text.text(), fetched.url(), at)
        .map(extraction -> new Page(fetched, text.charset(), extraction));
  }

  /** The pages that one save has been to. */
  private final class Followed {
    private final Instant at;
    private final boolean localAllowed;
    private final Consumer<? super SaveProgress> progress;
    private final Set<URI> addresses = new LinkedHashSet<>();

    Followed(
        Page first, Instant at, boolean localAllowed, Consumer<? super SaveProgress> progress) {
      this.at = at;
      this.localAllowed = localAllowed && first.fetched.local();
      this.progress = progress;
      addresses.add(first.fetched.url());
    }

    Whole whole(Page page) {
      return new Whole(
          page.fetched, page.charset, page.extraction, List.of(), List.copyOf(addresses));
    }

    /** The first of these that holds a whole article; null if none does. */
    @Nullable Page firstArticle(@Nullable String... links) throws InterruptedException {
      for (String link : links) {
        Page page = follow(link);
        if (page != null && page.isWhole()) {
          return page;
        }
      }
      return null;
    }

    Whole joined(Page first) throws InterruptedException {
      List<Extraction> pages = new ArrayList<>(List.of(first.extraction));
      List<Further> further = new ArrayList<>();
      Page last = first;
      while (pages.size() < PageJoiner.MOST_PAGES) {
        Page next = follow(links(last).next());
        if (next == null || !next.isWhole()) {
          break;
        }
        pages.add(next.extraction);
        further.add(new Further(next.fetched, next.charset));
        last = next;
      }
      Extraction extraction =
          pages.size() == 1 ? first.extraction : PageJoiner.join(List.copyOf(pages));
      return new Whole(first.fetched, first.charset, extraction, further, List.copyOf(addresses));
    }

    /** The page that a link leads to; null if it leads nowhere, or to where we have been. */
    private @Nullable Page follow(@Nullable String link) throws InterruptedException {
      if (link == null) {
        return null;
      }
      URI address;
      try {
        address = UrlPolicy.read(link);
      } catch (BadAddressException e) {
        return null;
      }
      if (!addresses.add(address)) {
        return null;
      }
      FetchResult result =
          fetcher.fetch(FetchRequest.page(address, localAllowed), new ProgressListener(progress));
      if (result instanceof Fetched fetched) {
        if (!fetched.url().equals(address) && !addresses.add(fetched.url())) {
          // Pages that are not there are often answered with the first.
          return null;
        }
        return read(fetched, at, progress).orElse(null);
      }
      return null;
    }
  }
}
