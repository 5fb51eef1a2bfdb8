package org.offprint.library.savedpages;

import java.util.Optional;

/** Pictures that were saved with a page. Safe for many threads. */
@FunctionalInterface
public interface SavedPictures {
  /** There are none. */
  SavedPictures NONE = (url, page) -> Optional.empty();

  /**
   * The bytes of a picture.
   *
   * @param url its absolute address, as the page has it
   * @param page the address that the page's relative addresses are read against
   * @return empty if it is not here
   */
  Optional<byte[]> find(String url, String page);
}
