/** The grades of a report, read twice where it prints them twice, and held against the rules of its framework. */
@NullMarked
package org.inspectionwatch.classify.report.grades;

import org.jspecify.annotations.NullMarked;
