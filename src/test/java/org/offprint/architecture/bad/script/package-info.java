/** Part of the house that breaks the rules. */
@NullMarked
package org.offprint.architecture.bad.script;

import org.jspecify.annotations.NullMarked;
