/** Reading aloud by a program that writes down what it was given. */
@NullMarked
package org.offprint.speech;

import org.jspecify.annotations.NullMarked;
