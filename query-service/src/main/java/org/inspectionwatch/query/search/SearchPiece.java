package org.inspectionwatch.query.search;

/**
 * Some of the words of a passage, as plain text.
 *
 * @param text the words; all pieces of a passage put together are its text
 * @param match whether these words are what was searched for
 */
public record SearchPiece(String text, boolean match) {}
