package org.inspectionwatch.contracts.finding;

import org.jspecify.annotations.Nullable;

/**
 * One item of a list of the document, as printed, joined over line ends, without its bullet.
 *
 * @param text as printed
 * @param page where it begins, counted from 1; null where the document has no pages
 */
public record Item(String text, @Nullable Integer page) {}
