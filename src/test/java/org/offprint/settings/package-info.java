@NullMarked
package org.offprint.settings;

import org.jspecify.annotations.NullMarked;
