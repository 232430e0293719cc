package org.inspectionwatch.ingest.publication;

/**
 * The bytes of a revision as they were had, and what is needed to serve them.
 *
 * @param location of the publication within its source
 * @param mediaType found in the bytes
 * @param contentHash SHA-256 of the bytes
 * @param readable whether they gave text
 * @param bytes themselves
 */
record RevisionContent(String location, String mediaType, String contentHash, boolean readable, byte[] bytes) {

    /** The last name of the location. */
    String fileName() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
