package org.offprint.net;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Offprint says of itself to a server. */
final class RequestHeaders {
  /**
   * Many sites turn away whatever does not look like a browser, so it begins like Firefox's; it
   * ends with the truth. One platform for everyone: which it really is concerns nobody.
   */
  private static final String USER_AGENT =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 Offprint/0.1";

  private final String languages;

  /** Headers that ask for pages in the language of {@code locale}, then in English. */
  RequestHeaders(Locale locale) {
    this.languages = languages(locale);
  }

  /** The headers of one request in their order. */
  Map<String, String> of(FetchRequest request, URI url) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", USER_AGENT);
    headers.put("Accept", request.accepted().header());
    headers.put("Accept-Language", languages);
    headers.put("Accept-Encoding", "gzip");
    put(headers, "If-None-Match", request.etag());
    put(headers, "If-Modified-Since", request.lastModified());
    URI referrer = request.referrer();
    if (referrer != null) {
      put(headers, "Referer", referrer(referrer, url));
    }
    return headers;
  }

  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  /** As browsers do by default: "strict-origin-when-cross-origin" of the Referrer Policy. */
  private static @Nullable String referrer(URI page, URI url) {
    String origin = page.getScheme() + "://" + page.getRawAuthority() + "/";
    if (url.toString().startsWith(origin)) {
      return page.toString();
    }
    return page.getScheme().equals("https") && url.getScheme().equals("http") ? null : origin;
  }

  private static String languages(Locale locale) {
    String language = locale.getLanguage();
    if (language.isEmpty() || language.equals("en")) {
      return "en,*;q=0.5";
    }
    return locale.toLanguageTag().replaceAll("-u-.*|-x-.*", "")
        + ","
        + language
        + ";q=0.9,en;q=0.7,*;q=0.5";
  }
}
