@NullMarked
package org.offprint.ui;

import org.jspecify.annotations.NullMarked;
