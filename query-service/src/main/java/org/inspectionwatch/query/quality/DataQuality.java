package org.inspectionwatch.query.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What is in doubt, what is missing and what has been silent, all as of one day.
 *
 * @param asOf the day, in England
 * @param review what people should look at, by field and kind, the most frequent first
 * @param reasons why, the most frequent first, at most 100
 * @param failedReadings publications whose newest reading gave nothing, by reason
 * @param coverage by framework, oldest first: authorities of its time of which no inspection under it is known
 * @param sources each with its newest publication, those that have been silent longest first
 * @param contradictions grades of which documents disagree, the latest published first
 */
public record DataQuality(
        LocalDate asOf,
        List<Doubt> review,
        List<Reason> reasons,
        List<FailedReadings> failedReadings,
        List<Coverage> coverage,
        List<SourceSilence> sources,
        Contradictions contradictions) {
    public DataQuality {
        review = List.copyOf(review);
        reasons = List.copyOf(reasons);
        failedReadings = List.copyOf(failedReadings);
        coverage = List.copyOf(coverage);
        sources = List.copyOf(sources);
    }

    /**
     * Items of the review queue.
     *
     * @param field of the claim, named as in JSON
     * @param kind kind of inspection, or null where the finding is gone
     * @param items how many
     * @param holdsBack how many of them keep something from being told
     * @param oldestSince since when the oldest of them has waited
     */
    public record Doubt(String field, @Nullable InspectionKind kind, int items, int holdsBack, Instant oldestSince) {}

    /**
     * Why something should be looked at.
     *
     * @param field of the claim
     * @param reason one sentence
     * @param items how many have it
     */
    public record Reason(String field, String reason, int items) {}

    /**
     * Publications without a reading.
     *
     * @param reason as the event names it
     * @param publications how many
     */
    public record FailedReadings(String reason, int publications) {}

    /**
     * How many authorities are known under a framework. Not every authority was inspected under each.
     *
     * @param framework id in frameworks.json
     * @param name for people
     * @param expected authorities that existed while it was in force, up to today
     * @param known of how many an inspection by an official report is known
     * @param missing ids of the others
     */
    public record Coverage(String framework, String name, int expected, int known, List<String> missing) {
        public Coverage {
            missing = List.copyOf(missing);
        }
    }

    /**
     * How long nothing new has come from a source. This service hears of publications alone: whether a source is still
     * looked at, the ingest-service knows.
     *
     * @param sourceId which
     * @param publications how many are known
     * @param newestPublished latest day of publication, or null where none is known
     * @param newestFetchedAt when the newest content was fetched
     * @param silentDays days since then
     * @param stale whether that is longer than the setting allows
     */
    public record SourceSilence(
            String sourceId,
            int publications,
            @Nullable LocalDate newestPublished,
            Instant newestFetchedAt,
            long silentDays,
            boolean stale) {}

    /**
     * Grades of which documents disagree.
     *
     * @param total how many
     * @param items the first 200 of them
     */
    public record Contradictions(int total, List<Contradiction> items) {
        public Contradictions {
            items = List.copyOf(items);
        }
    }

    /**
     * A grade of which documents disagree.
     *
     * @param authorityId whose
     * @param inspectionId of which inspection
     * @param judgement which line
     * @param basis of the grade that counts
     * @param grade that counts, or null where it could not be read
     * @param others what other documents say
     * @param held whether the grade waits for a person
     * @param published of the inspection, or null
     */
    public record Contradiction(
            String authorityId,
            String inspectionId,
            Judgement judgement,
            Basis basis,
            @Nullable Grade grade,
            List<Grade> others,
            boolean held,
            @Nullable LocalDate published) {
        public Contradiction {
            others = List.copyOf(others);
        }
    }
}
