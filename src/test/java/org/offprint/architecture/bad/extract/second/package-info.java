/** Part of the house that breaks the rules. */
@NullMarked
package org.offprint.architecture.bad.extract.second;

import org.jspecify.annotations.NullMarked;
