package org.offprint.architecture.bad.ui;

/** Known to one of its panes. */
public final class BadWindow {}
