@NullMarked
package org.offprint.net;

import org.jspecify.annotations.NullMarked;
