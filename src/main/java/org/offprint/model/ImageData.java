package org.offprint.model;

/**
 * An image as it was fetched.
 *
 * @param hash of {@code bytes}
 * @param mediaType found from the bytes, not from what a server said: {@code image/jpeg}, {@code
 *     image/png}, {@code image/gif}, {@code image/webp} or {@code image/svg+xml}
 * @param width in pixels; 0 if the image does not say (some SVG)
 * @param height in pixels; 0 if the image does not say
 * @param bytes not copied: neither side may change them
 */
public record ImageData(ImageHash hash, String mediaType, int width, int height, byte[] bytes) {}
