package org.inspectionwatch.query.web.map;

/**
 * The place of an authority on the map.
 *
 * @param authorityId which
 * @param label three letters, unique on the map
 * @param row from 0, the northernmost
 * @param column from 0, the westernmost
 */
public record Tile(String authorityId, String label, int row, int column) {}
