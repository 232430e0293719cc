/** One model of a printed report that all its readers share: blocks of text in reading order, without page furniture. */
@NullMarked
package org.inspectionwatch.classify.report.layout;

import org.jspecify.annotations.NullMarked;
