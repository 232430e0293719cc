/** What a report says of its inspection besides the grades: kind, authority, days, inspectors, the inspection before. */
@NullMarked
package org.inspectionwatch.classify.report.facts;

import org.jspecify.annotations.NullMarked;
