package org.inspectionwatch.query;

import java.util.List;

/** The table that analysts keep by hand. */
public final class AnalystsTable {
    /** Its columns, in its order. */
    public static final List<String> COLUMNS = List.of(
            "urn",
            "la_code",
            "region_code",
            "ltla23cd",
            "stat_neighbours",
            "stat_neighbour_judgement",
            "local_authority",
            "inspection_link",
            "overall_effectiveness_grade",
            "inspection_framework",
            "inspector_name",
            "inspection_start_date",
            "inspection_end_date",
            "publication_date",
            "impact_of_leaders_grade",
            "help_and_protection_grade",
            "in_care_grade",
            "care_leavers_grade");

    private AnalystsTable() {}
}
