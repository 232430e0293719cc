package org.inspectionwatch.pages;

/**
 * A link with its words.
 *
 * @param label for people
 * @param href path on this service, or address
 */
public record Link(String label, String href) {}
