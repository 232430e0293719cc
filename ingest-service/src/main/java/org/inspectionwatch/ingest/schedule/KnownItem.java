package org.inspectionwatch.ingest.schedule;

import org.inspectionwatch.ingest.survey.ListedItem;

/**
 * An item as it was listed before.
 *
 * @param item what was listed
 * @param page that listed it
 * @param vanished whether the listing had dropped it
 */
record KnownItem(ListedItem item, String page, boolean vanished) {}
