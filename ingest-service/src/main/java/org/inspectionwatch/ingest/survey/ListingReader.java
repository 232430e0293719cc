package org.inspectionwatch.ingest.survey;

/** Reads the listing of one source. Keeps nothing between two looks. */
@FunctionalInterface
public interface ListingReader {

    /** Looks at the listing; whatever the source does wrong ends up in the survey and never as an exception. */
    Survey survey(SurveyRequest request, Pages pages);
}
