package org.inspectionwatch.ingest.survey;

import java.net.URI;
import org.inspectionwatch.ingest.source.RunProblem;

/** A page of a listing that was asked for. */
public sealed interface Page {

    /**
     * It is there.
     *
     * @param address after redirects; links on it are relative to that
     * @param body not to be changed
     */
    record Content(URI address, byte[] body) implements Page {}

    /**
     * It could not be had.
     *
     * @param problem why
     * @param hostAils whether asking the same host for another page is of little use now
     */
    record Missing(RunProblem problem, boolean hostAils) implements Page {}
}
