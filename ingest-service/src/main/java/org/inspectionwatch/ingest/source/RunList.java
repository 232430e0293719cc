package org.inspectionwatch.ingest.source;

import java.util.List;

/**
 * Runs of a source.
 *
 * @param runs newest first
 */
public record RunList(List<RunReport> runs) {}
