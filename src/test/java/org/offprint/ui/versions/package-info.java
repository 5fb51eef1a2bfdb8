@NullMarked
package org.offprint.ui.versions;

import org.jspecify.annotations.NullMarked;
