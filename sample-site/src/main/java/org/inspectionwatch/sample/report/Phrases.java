package org.inspectionwatch.sample.report;

import java.util.List;
import java.util.Random;

/** Sentences of inspection reports in our own words; which come, and in which order, follows from the seed. */
final class Phrases {
    private static final List<String> SUBJECTS = List.of(
            "Social workers",
            "Managers at every level",
            "Staff in the contact team",
            "Personal advisers",
            "Leaders and councillors",
            "Partner agencies");
    private static final List<String> VERBS = List.of(
            "know the children they work with well and speak of them with warmth",
            "record their visits promptly, so that the reasons for decisions can be followed",
            "do not always see how far plans have got, and some children wait too long for help",
            "meet every week to look at risks that change, and act on what they learn",
            "are given supervision that is regular and leaves them room to reflect",
            "have brought caseloads down, which leaves more time for direct work",
            "use advice from health and schools when they assess what a family needs");
    private static final List<String> ENDINGS = List.of(
            "This is steadier than it was a year ago.",
            "Families told inspectors that this makes a difference to them.",
            "For a small number of children this comes too late.",
            "Supervision gives room to think about the next step.",
            "Auditors have noticed the same, and a plan to put it right is under way.",
            "The out-of-hours service works in the same way at week-\u00adends.");

    private final Random random;

    Phrases(Random random) {
        this.random = random;
    }

    String paragraph(int sentences) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(pick(SUBJECTS))
                    .append(' ')
                    .append(pick(VERBS))
                    .append(". ")
                    .append(pick(ENDINGS));
        }
        return words.toString().replace("\u00ad", "");
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
