/** Words in every language: that none is missing, dead or malformed. */
@NullMarked
package org.offprint.i18n;

import org.jspecify.annotations.NullMarked;
