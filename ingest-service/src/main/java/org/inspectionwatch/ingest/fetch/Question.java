package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.inspectionwatch.outbound.AddressGuard;

/**
 * One GET.
 *
 * @param address without fragment
 * @param headers besides those that every request has
 * @param body how much of the body to take
 * @param deadline longest time from name look-up to the last byte
 */
record Question(URI address, Map<String, String> headers, BodyLimit body, Duration deadline, AddressGuard guard) {}
