/**
 * The library file.
 *
 * <p>{@link org.offprint.store.ArticleDatabase} is the one public door, and what it hands out:
 * search, tags, backups. Tables, migrations and SQL stay behind it. The only package that may use
 * {@code java.sql}. It fetches nothing and draws nothing.
 */
@NullMarked
package org.offprint.store;

import org.jspecify.annotations.NullMarked;
