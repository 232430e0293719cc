package org.inspectionwatch.ingest.publication;

/** The bytes of a revision as they were had, and what is needed to serve them. */
record RevisionContent(String location, String mediaType, String contentHash, byte[] bytes) {

    /** The last name of the location. */
    String fileName() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
