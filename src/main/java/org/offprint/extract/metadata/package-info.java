/**
 * Headline, authors, date, standfirst, picture, language and site of an article.
 *
 * <p>Each field has a reader of its own that weighs what the page says of itself against what it
 * shows. Nothing here touches the text.
 */
@NullMarked
package org.offprint.extract.metadata;

import org.jspecify.annotations.NullMarked;
