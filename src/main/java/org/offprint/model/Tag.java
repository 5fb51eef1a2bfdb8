package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * A word that the reader puts on articles.
 *
 * @param name as the reader wrote it; no two differ only in case and accents
 * @param colour 0xRRGGBB; null for none
 * @param articles how many have it, without those in the trash
 * @param unread how many of them are neither read nor archived
 */
public record Tag(TagId id, String name, @Nullable Integer colour, int articles, int unread) {}
