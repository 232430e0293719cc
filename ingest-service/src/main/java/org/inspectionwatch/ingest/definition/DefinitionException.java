package org.inspectionwatch.ingest.definition;

import java.util.List;

/** Definitions of sources that can't be used; says everything that is wrong at once. */
public final class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param problems one sentence each, naming file and field
     */
    public DefinitionException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
