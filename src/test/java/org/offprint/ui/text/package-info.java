@NullMarked
package org.offprint.ui.text;

import org.jspecify.annotations.NullMarked;
