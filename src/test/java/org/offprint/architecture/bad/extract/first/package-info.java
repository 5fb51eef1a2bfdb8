/** Part of the house that breaks the rules. */
@NullMarked
package org.offprint.architecture.bad.extract.first;

import org.jspecify.annotations.NullMarked;
