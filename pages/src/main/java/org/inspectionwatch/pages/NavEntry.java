package org.inspectionwatch.pages;

/**
 * An entry of the main navigation.
 *
 * @param section id that a {@link Frame} names
 * @param label for people
 * @param href path on this service, or address on the other one
 */
public record NavEntry(String section, String label, String href) {}
