package org.offprint.architecture.bad.ui.first;

import org.offprint.architecture.bad.ui.BadWindow;

/** Knows the window that it is shown in. */
record KnowsItsWindow(BadWindow window) {}
