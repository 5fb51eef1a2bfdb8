@NullMarked
package org.offprint.ui.i18n;

import org.jspecify.annotations.NullMarked;
