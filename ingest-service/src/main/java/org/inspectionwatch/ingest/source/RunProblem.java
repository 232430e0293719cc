package org.inspectionwatch.ingest.source;

/**
 * One thing that went wrong in a run; everything else went on.
 *
 * @param kind what went wrong
 * @param location of the publication or listing within its source
 * @param message one whole sentence for a person
 */
public record RunProblem(ProblemKind kind, String location, String message) {}
