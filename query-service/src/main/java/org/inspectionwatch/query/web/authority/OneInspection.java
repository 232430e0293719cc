package org.inspectionwatch.query.web.authority;

import java.util.List;

/**
 * What the page of an inspection shows.
 *
 * @param view the inspection
 * @param praised themes of most praise in its publications
 * @param criticised themes of most criticism
 */
public record OneInspection(InspectionView view, List<ThemeView> praised, List<ThemeView> criticised) {
    public OneInspection {
        praised = List.copyOf(praised);
        criticised = List.copyOf(criticised);
    }
}
