package org.inspectionwatch.sample.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;

/** What must improve, in our own words. */
final class Passages {
    private static final List<String> IMPROVEMENTS = List.of(
            "The timeliness of assessments when children are first referred.",
            "The quality of plans, so that families know what must change and by when.",
            "Management oversight and challenge when cases drift.",
            "How regularly children in care are seen alone by somebody they know.",
            "Support for care leavers to find suitable places to live.",
            "The number of social workers and the size of their caseloads.",
            "How soon health needs of children who come into care are assessed.",
            "Conversations after children return from being missing.",
            "The use of children's own words when plans are reviewed.",
            "Placements close to home for brothers and sisters who belong together.");
    private static final List<String> PRIORITIES = List.of(
            "The response to children at risk of significant harm, so that none waits for help.",
            "The grip of leaders on the quality of practice, and the data that they rely on.");
    private static final List<String> SUBJECTS = List.of(
            "child sexual abuse in the family",
            "serious youth violence",
            "criminal exploitation of children",
            "domestic abuse",
            "the identification of initial need and risk");

    private Passages() {}

    static List<String> improvements(Random random) {
        List<String> rest = new ArrayList<>(IMPROVEMENTS);
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }

    /** Areas for priority action: rare in letters, certain where an area's arrangements fail. */
    static List<String> priorities(SampleDocument document, Random random) {
        boolean letter = document.kind() == InspectionKind.FOCUSED_VISIT || document.kind() == InspectionKind.JTAI;
        boolean failing = document.grades().containsValue(Grade.WIDESPREAD_OR_SYSTEMIC_FAILINGS);
        return failing || (letter && random.nextInt(8) == 0) ? List.of(Streams.pick(random, PRIORITIES)) : List.of();
    }

    static String subject(Random random) {
        return Streams.pick(random, SUBJECTS);
    }
}
