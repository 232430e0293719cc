/** Pages for people: sources and their runs, and handing in a report. */
@NullMarked
package org.inspectionwatch.ingest.web;

import org.jspecify.annotations.NullMarked;
