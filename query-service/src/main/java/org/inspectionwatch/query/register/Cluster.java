package org.inspectionwatch.query.register;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;

/** Findings about one inspection while they are collected: the anchor, and what matches it. Confined to one thread. */
final class Cluster {

    /**
     * A finding with the reason why it is here.
     *
     * @param recorded which
     * @param match what agreed
     */
    record Member(FindingRecorded recorded, InspectionMatcher.Match match) {}

    private final List<Member> members = new ArrayList<>();
    private final boolean ambiguous;

    Cluster(FindingRecorded anchor, boolean ambiguous) {
        this.ambiguous = ambiguous;
        members.add(new Member(anchor, new InspectionMatcher.Match(MatchRule.ANCHOR, 0, "the best account of it")));
    }

    FindingRecorded anchor() {
        return members.getFirst().recorded();
    }

    List<Member> members() {
        return members;
    }

    /** Whether the anchor's date fits more than one other inspection. */
    boolean ambiguous() {
        return ambiguous;
    }

    void add(FindingRecorded finding, InspectionMatcher.Match match) {
        members.add(new Member(finding, match));
    }
}
