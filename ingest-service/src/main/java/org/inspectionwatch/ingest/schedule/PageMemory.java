package org.inspectionwatch.ingest.schedule;

import org.inspectionwatch.ingest.fetch.Validators;

/**
 * A page of a listing as it was fetched.
 *
 * @param address that was asked for
 * @param validators to ask with whether it has changed
 * @param body not to be changed
 */
record PageMemory(String address, Validators validators, byte[] body) {}
