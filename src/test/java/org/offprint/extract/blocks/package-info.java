@NullMarked
package org.offprint.extract.blocks;

import org.jspecify.annotations.NullMarked;
