package org.inspectionwatch.contracts.finding;

import org.jspecify.annotations.Nullable;

/**
 * Why a finding says what it says: the words, and where they stand.
 *
 * @param field the finding's field that it supports, named as in JSON; a judgement's is {@code judgements.leaders}
 * @param text literally in the document, but for line ends and blanks
 * @param page counted from 1; null where the document has no pages
 * @param rule name of the reading rule that took the words, such as {@code judgement-table} or {@code section-heading}
 */
public record Evidence(String field, String text, @Nullable Integer page, String rule) {}
