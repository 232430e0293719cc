package org.inspectionwatch.ingest.source;

/**
 * A place that publishes.
 *
 * @param id stable; part of the identity of all its publications
 * @param kind how it is read
 * @param location where it is, for a person
 */
public record Source(String id, SourceKind kind, String location) {}
