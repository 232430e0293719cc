package org.inspectionwatch.ingest.schedule;

import java.util.List;

/**
 * Items of a source.
 *
 * @param items the newest listed first
 */
public record ItemList(List<ItemState> items) {}
