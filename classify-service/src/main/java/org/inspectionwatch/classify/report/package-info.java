/** Reads reports and letters of inspections. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.report;

import org.jspecify.annotations.NullMarked;
