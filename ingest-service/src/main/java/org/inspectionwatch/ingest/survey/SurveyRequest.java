package org.inspectionwatch.ingest.survey;

import java.time.LocalDate;
import java.util.Map;

/**
 * What to look at.
 *
 * @param full the whole listing, or else only what may be new
 * @param today in the United Kingdom
 * @param marks of the pages that were read and trusted before, by name
 */
public record SurveyRequest(boolean full, LocalDate today, Map<String, String> marks) {
    public SurveyRequest {
        marks = Map.copyOf(marks);
    }
}
