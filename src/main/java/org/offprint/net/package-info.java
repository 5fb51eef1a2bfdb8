/**
 * Polite, bounded HTTP.
 *
 * <p>Fetches pages and images through jsoup's {@code Connection}: only http and https, every limit
 * enforced, every failure a typed value. It does not know what an article is and imports no other
 * package of ours.
 */
@NullMarked
package org.offprint.net;

import org.jspecify.annotations.NullMarked;
