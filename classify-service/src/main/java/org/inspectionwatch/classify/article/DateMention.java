package org.inspectionwatch.classify.article;

import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in a sentence, resolved against the article's own.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param date the first day, the month or the year that is meant; null where it can't be resolved
 * @param yearStated whether the words give the year
 */
record DateMention(int start, int end, @Nullable PartialDate date, boolean yearStated) {}
