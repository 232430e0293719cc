package org.inspectionwatch.rest.openapi;

/** Whether a field of JSON is there. */
enum Presence {
    /** It is there and not null. */
    ALWAYS,
    /** It is there, and may be null. */
    NULL,
    /** It is left out where there is nothing to say. */
    SOMETIMES;

    boolean isRequired() {
        return this != SOMETIMES;
    }
}
