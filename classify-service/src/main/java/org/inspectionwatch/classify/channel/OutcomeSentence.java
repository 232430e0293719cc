package org.inspectionwatch.classify.channel;

import java.util.List;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Finding;

/** What a reading gave, in one line of the log; names and kinds only, no text of the publication. */
final class OutcomeSentence {
    private OutcomeSentence() {}

    static String of(List<CloudEvent> outcome) {
        return outcome.stream().map(OutcomeSentence::of).collect(Collectors.joining(", "));
    }

    private static String of(CloudEvent event) {
        return switch (event.data()) {
            case FindingRecorded recorded -> of(event.subject(), recorded.finding());
            case ReadingFailed failed -> "no finding (" + failed.reason().slug() + ")";
            default -> event.type().type();
        };
    }

    private static String of(String authority, Finding finding) {
        String news = finding.news() ? "" : " (history)";
        String review = finding.needsReview().isEmpty() ? "" : ", needs review";
        return authority + " " + finding.inspection().kind().slug() + news + review;
    }
}
