/** Part of the house that breaks the rules. */
@NullMarked
package org.offprint.architecture.bad.speech;

import org.jspecify.annotations.NullMarked;
