@NullMarked
package org.offprint.ui.picture;

import org.jspecify.annotations.NullMarked;
