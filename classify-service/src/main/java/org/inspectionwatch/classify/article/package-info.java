/** Reads news articles about inspections. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.article;

import org.jspecify.annotations.NullMarked;
