package org.inspectionwatch.classify.publication;

/** The version of the reading rules. */
public final class ReaderVersion {
    /**
     * Counted up with every change that may give another finding for the same text, so that the register prefers the new
     * reading of an old revision.
     */
    public static final int CURRENT = 7;

    private ReaderVersion() {}
}
