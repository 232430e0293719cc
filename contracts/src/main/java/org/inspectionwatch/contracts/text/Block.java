package org.inspectionwatch.contracts.text;

/**
 * One block of an HTML page or of plain text.
 *
 * @param role what the markup, or the shape of the text, says the block is
 * @param text blanks collapsed, without line breaks, never empty
 * @param boilerplate true for page furniture (navigation, teasers, subscription offers, comments): kept as evidence of what
 *     was left out, never read for findings
 */
public record Block(BlockRole role, String text, boolean boilerplate) {}
