/** Part of the house that breaks the rules. */
@NullMarked
package org.offprint.architecture.bad.ui.second;

import org.jspecify.annotations.NullMarked;
