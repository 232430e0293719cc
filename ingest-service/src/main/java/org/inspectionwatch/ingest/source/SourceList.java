package org.inspectionwatch.ingest.source;

import java.util.List;

/**
 * All sources.
 *
 * @param sources by id
 */
public record SourceList(List<SourceState> sources) {}
