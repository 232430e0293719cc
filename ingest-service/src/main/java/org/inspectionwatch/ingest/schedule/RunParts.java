package org.inspectionwatch.ingest.schedule;

import org.inspectionwatch.ingest.definition.SourceDefinition;

/**
 * What a run has of its own.
 *
 * @param definition of the source
 * @param fetch by its rules
 */
record RunParts(SourceDefinition definition, SourceFetch fetch) {}
