@NullMarked
package org.offprint.model;

import org.jspecify.annotations.NullMarked;
