@NullMarked
package org.offprint.cli;

import org.jspecify.annotations.NullMarked;
