package org.offprint.model;

/**
 * Where articles are from, by the name that the site gives itself.
 *
 * @param articles how many are from there, without those in the trash
 * @param unread how many of them are neither read nor archived
 */
public record Site(SiteId id, String name, int articles, int unread) {}
