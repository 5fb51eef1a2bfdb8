package org.offprint.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Query parameters that say how a reader came to a page and never which page it is.
 *
 * <p>Only names that belong to one known tracking system; a plain {@code ref} or {@code source} may
 * choose the page and stays.
 */
final class TrackingParameters {
  private static final List<String> PREFIXES =
      List.of(
          "utm_",
          "mtm_",
          "matomo_",
          "piwik_",
          "pk_campaign",
          "pk_kwd",
          "pk_source",
          "pk_medium",
          "fb_action_",
          "hsa_",
          "__hs",
          "vero_",
          "oly_",
          "guce_referrer",
          "at_campaign",
          "at_medium",
          "at_custom",
          "at_link_",
          "at_bbc_team",
          "at_ptr_",
          "at_format");

  private static final Set<String> NAMES =
      Set.of(
          // Google, Meta, Microsoft, Yandex, X, TikTok, LinkedIn, Pinterest, Reddit, Instagram
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "srsltid",
          "_ga",
          "_gl",
          "fbclid",
          "fb_source",
          "fb_ref",
          "igshid",
          "igsh",
          "msclkid",
          "yclid",
          "ysclid",
          "twclid",
          "ref_src",
          "ref_url",
          "__twitter_impression",
          "ttclid",
          "li_fat_id",
          "epik",
          "rdt_cid",
          // mailings and marketing suites
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "_hsenc",
          "_hsmi",
          "hsctatracking",
          "_ke",
          "__s",
          "ml_subscriber",
          "ml_subscriber_hash",
          "nr_email_referer",
          "sc_cid",
          "s_kwcid",
          "ef_id",
          "wickedid",
          "rb_clickid",
          "dm_i",
          "guccounter",
          "wt_zmc",
          "wt_mc",
          "xtor",
          "ns_mchannel",
          "ns_campaign",
          "ns_source",
          "ns_linkname",
          "ns_fee",
          "smid",
          "smtyp",
          "zanpid",
          "irclickid",
          "cjevent",
          "_openstat");

  private TrackingParameters() {}

  /**
   * Takes the tracking parameters out of a query; the others keep their order and spelling.
   *
   * @param query without its question mark
   */
  static String remove(String query) {
    List<String> kept = new ArrayList<>();
    boolean removed = false;
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (isTracking(Ascii.lowerCase(PercentEncoding.decode(name)))) {
        removed = true;
      } else {
        kept.add(parameter);
      }
    }
    if (!removed) {
      return query;
    }
    kept.removeIf(String::isEmpty);
    return String.join("&", kept);
  }

  private static boolean isTracking(String name) {
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
