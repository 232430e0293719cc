package org.inspectionwatch.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.decision.Decisions;
import org.inspectionwatch.query.register.CurrentReading;
import org.inspectionwatch.query.register.ReadingKey;

/**
 * All that was ever heard of some publications. What was known at a moment follows from what had been heard by then, with
 * the rules of today.
 *
 * @param heard parts of readings, in any order
 * @param decisions of people, in any order
 */
public record Knowledge(Collection<Heard> heard, Collection<HeardDecision> decisions) {
    public Knowledge {
        heard = List.copyOf(heard);
        decisions = List.copyOf(decisions);
    }

    /** The findings about the authority that counted at that moment, as people had left them by then. */
    public Decided known(String authorityId, Instant at) {
        Map<String, List<Heard>> byPublication = heard.stream()
                .filter(part -> !part.at().isAfter(at))
                .collect(Collectors.groupingBy(Heard::publicationId, TreeMap::new, Collectors.toList()));
        List<FindingRecorded> read = new ArrayList<>();
        byPublication.values().forEach(ofPublication -> read.addAll(current(ofPublication)));
        Decided decided = new Decisions(decisions.stream()
                        .filter(decision -> !decision.at().isAfter(at))
                        .map(HeardDecision::decision)
                        .toList())
                .over(read);
        return new Decided(
                decided.findings().stream()
                        .filter(recorded ->
                                authorityId.equals(recorded.finding().authorityId()))
                        .toList(),
                decided.settled());
    }

    private static List<FindingRecorded> current(List<Heard> ofPublication) {
        ReadingKey counting = CurrentReading.of(
                        ofPublication.stream().map(Heard::part).toList())
                .findings();
        List<FindingRecorded> findings = new ArrayList<>();
        for (Heard part : ofPublication) {
            if (part.finding() != null && part.part().key().equals(counting)) {
                findings.add(part.finding());
            }
        }
        return findings;
    }
}
