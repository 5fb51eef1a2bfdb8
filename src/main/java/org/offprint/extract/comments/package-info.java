/**
 * What readers wrote below an article: who, when, in answer to whom.
 *
 * <p>Finds comments and reads them; that none of them stays in the text is seen to here as well.
 */
@NullMarked
package org.offprint.extract.comments;

import org.jspecify.annotations.NullMarked;
