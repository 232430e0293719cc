package org.inspectionwatch.query.web.map;

import java.util.List;

/**
 * The authorities of a region, for those who read the map as a list.
 *
 * @param name ONS region
 * @param tiles by name
 */
public record MapRegion(String name, List<MapTile> tiles) {
    public MapRegion {
        tiles = List.copyOf(tiles);
    }
}
