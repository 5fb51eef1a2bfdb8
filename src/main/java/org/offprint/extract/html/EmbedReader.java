package org.offprint.extract.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.Attr;

/** Finds out what a frame or player on a page shows, so that a link can stand in its place. */
final class EmbedReader {
  /**
   * Something played or shown from elsewhere.
   *
   * @param link absolute http(s) address where a person can see it
   * @param title in words; never empty
   * @param preview absolute http(s) address of a picture; null if there is none
   */
  record Embed(String link, String title, @Nullable String preview) {}

  private record Provider(String host, Pattern id, String link, String name, String preview) {}

  private static final String ID = "([A-Za-z0-9_-]{3,80})";

  private static final List<Provider> PROVIDERS =
      List.of(
          provider(
              "youtube",
              "(?:/embed/|/v/|[?&]v=|/shorts/)",
              "https://www.youtube.com/watch?v=%s",
              "Video on YouTube",
              "https://i.ytimg.com/vi/%s/hqdefault.jpg"),
          provider(
              "youtu.be",
              "youtu\\.be/",
              "https://www.youtube.com/watch?v=%s",
              "Video on YouTube",
              "https://i.ytimg.com/vi/%s/hqdefault.jpg"),
          provider(
              "vimeo.com", "vimeo\\.com/(?:video/)?", "https://vimeo.com/%s", "Video on Vimeo", ""),
          provider(
              "dailymotion.com",
              "/video/",
              "https://www.dailymotion.com/video/%s",
              "Video on Dailymotion",
              "https://www.dailymotion.com/thumbnail/video/%s"),
          provider(
              "twitter.com",
              "(?:[?&]id=|/status/)",
              "https://twitter.com/i/status/%s",
              "Post on Twitter",
              ""),
          provider("x.com", "/status/", "https://x.com/i/status/%s", "Post on X", ""),
          provider(
              "instagram.com",
              "/(?:p|reel|tv)/",
              "https://www.instagram.com/p/%s/",
              "Post on Instagram",
              ""),
          provider(
              "tiktok.com",
              "/(?:embed|v2|video)/(?:v2/)?",
              "https://www.tiktok.com/@/video/%s",
              "Video on TikTok",
              ""));

  /** Hosts whose frames are part of what an article tells; the address itself is the link. */
  private static final List<String> SHOWN =
      List.of(
          "facebook.com",
          "soundcloud.com",
          "spotify.com",
          "datawrapper.dwcdn.net",
          "infogram.com",
          "flourish.studio",
          "documentcloud.org",
          "scribd.com",
          "slideshare.net",
          "google.com/maps",
          "google.com/embed",
          "openstreetmap.org",
          "gfycat.com",
          "giphy.com",
          "imgur.com",
          "reddit",
          "redditmedia.com",
          "brightcove",
          "jwplatform",
          "jwplayer",
          "ted.com",
          "twitch.tv",
          "podcasts.apple.com",
          "archive.org",
          "bandcamp.com",
          "mixcloud.com",
          "codepen.io",
          "arcgis.com",
          "carto.com",
          "issuu.com",
          "streamable.com",
          "rutube.ru",
          "vk.com/video",
          "bilibili.com",
          "kaltura",
          "wistia",
          "libsyn.com",
          "megaphone.fm",
          "acast.com",
          "omny.fm",
          "art19.com",
          "simplecast.com",
          "buzzsprout.com",
          "podbean.com",
          "apple.com",
          "thinglink",
          "plot.ly",
          "tableau.com",
          "observablehq.com",
          "knightlab.com",
          "juxtapose",
          "genial.ly");

  private final URI base;

  EmbedReader(URI base) {
    this.base = base;
  }

  /**
   * What an {@code iframe}, {@code video}, {@code audio}, {@code object} or {@code embed} shows.
   */
  Optional<Embed> read(Element element) {
    String address = address(element);
    if (address == null) {
      return Optional.empty();
    }
    String title = Attr.of(element, "title").strip();
    if (title.isEmpty()) {
      title = Attr.of(element, "aria-label").strip();
    }
    return switch (element.normalName()) {
      case "video" -> Optional.of(new Embed(address, or(title, "Video"), poster(element)));
      case "audio" -> Optional.of(new Embed(address, or(title, "Sound"), null));
      default -> frame(address, title);
    };
  }

  private static Optional<Embed> frame(String address, String title) {
    for (Provider p : PROVIDERS) {
      Matcher id = hostOf(address).contains(p.host) ? p.id.matcher(address) : null;
      if (id != null && id.find()) {
        String preview = p.preview.isEmpty() ? null : p.preview.replace("%s", id.group(1));
        return Optional.of(
            new Embed(p.link.replace("%s", id.group(1)), or(title, p.name), preview));
      }
    }
    String lower = address.toLowerCase(Locale.ROOT);
    if (SHOWN.stream().anyMatch(lower::contains) && !lower.contains("/plugins/like")) {
      return Optional.of(new Embed(address, or(title, "Embedded from " + hostOf(address)), null));
    }
    return Optional.empty();
  }

  private @Nullable String address(Element element) {
    for (String attribute : List.of("data-src", "data-lazy-src", "data-url", "src", "data")) {
      String address = Addresses.resolve(base, Attr.of(element, attribute));
      if (address != null && !address.equals(base.toString())) {
        return address;
      }
    }
    Element source = element.selectFirst("source[src], embed[src], param[name=movie]");
    if (source == null) {
      return null;
    }
    return Addresses.resolve(base, source.attr(Attr.has(source, "src") ? "src" : "value"));
  }

  private @Nullable String poster(Element video) {
    return Addresses.resolve(base, Attr.of(video, "poster"));
  }

  private static String hostOf(String address) {
    int start = address.indexOf("//") + 2;
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static Provider provider(
      String host, String before, String link, String name, String preview) {
    return new Provider(host, Pattern.compile(before + ID), link, name, preview);
  }
}
