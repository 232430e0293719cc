package org.inspectionwatch.ingest.schedule;

import org.inspectionwatch.ingest.survey.ListedItem;

/** How a listing differs from what it named before. */
sealed interface ItemChange {

    /** Not named before. */
    record Added(String page, ListedItem item) implements ItemChange {}

    /** Named otherwise: another title, day or address; or it was dropped before and is back. */
    record Relisted(String page, ListedItem item) implements ItemChange {}

    /** The source gives it another version. */
    record Revised(String page, ListedItem item) implements ItemChange {}

    /** The same publication under another key: of that page, with the title and the day of one that is no longer there. */
    record Moved(String page, String formerKey, ListedItem item) implements ItemChange {}

    /** No longer named. */
    record Vanished(String key) implements ItemChange {}
}
