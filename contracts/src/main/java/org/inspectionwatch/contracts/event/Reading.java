package org.inspectionwatch.contracts.event;

/**
 * The reading that an event comes from. Of one publication the reading with the highest revision counts, of that revision
 * the one with the highest reader version; it replaces all findings of those before it, once all its parts are there. A
 * revision that gives no finding takes nothing away from the one before it: an error page in the place of a report retracts
 * nothing.
 *
 * @param readerVersion of the reading rules, counted up with every change of them
 * @param taxonomyVersion of themes.json
 * @param part number of this finding in the reading, from 1; 0 for a failed reading
 * @param parts how many findings the reading gave; 0 for a failed reading
 */
public record Reading(int readerVersion, int taxonomyVersion, int part, int parts) {}
