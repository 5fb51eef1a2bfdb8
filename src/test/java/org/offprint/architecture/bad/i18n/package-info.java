/** Part of the house that breaks the rules. */
@NullMarked
package org.offprint.architecture.bad.i18n;

import org.jspecify.annotations.NullMarked;
