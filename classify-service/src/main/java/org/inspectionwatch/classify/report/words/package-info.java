/** Dates, grades and names of judgements in all the forms in which reports print them. */
@NullMarked
package org.inspectionwatch.classify.report.words;

import org.jspecify.annotations.NullMarked;
