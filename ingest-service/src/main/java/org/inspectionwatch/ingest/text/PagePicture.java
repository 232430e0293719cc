package org.inspectionwatch.ingest.text;

/**
 * The picture of a page.
 *
 * @param png the bytes
 * @param width in pixels
 * @param height in pixels
 * @param marked how many of the wanted words were found on the page and marked
 */
public record PagePicture(byte[] png, int width, int height, int marked) {}
