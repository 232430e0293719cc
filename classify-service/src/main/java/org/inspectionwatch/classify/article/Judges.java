package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells grades that inspectors gave from those of peer reviews, rehearsals, surveys, campaigners and other regulators. */
final class Judges {
    private static final Pattern BY =
            Pattern.compile("\\b(?:by|from|in|of|to) (?:(?:an?|the|its|their|local) )?(?:[\\w'-]+ ){0,2}$");
    /** "Had not acted on warnings from its auditors, and the board was judged ...": of whom only something else is told. */
    private static final Pattern NO_SUBJECT =
            Pattern.compile("\\b(?:from|of|by|to|with|for|ignored) (?:(?:the|its|their|his|her) )?(?:own )?$");

    private static final Pattern ANOTHER_SUBJECT = Pattern.compile(
            ", (?:and|but|while) (?:the |its |their )[^,;]{2,60}? (?:was|were|is|are|has been|have been) ");
    private static final Pattern PARTNERS = Pattern.compile("\\bcqc\\b|\\bcare quality commission\\b");
    private static final int AGENT_WITHIN = 70;

    private final Lexicon lexicon;

    Judges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The text with blanks for the inspectors of health, who judge areas with Ofsted. */
    static String withoutPartners(String text) {
        return PARTNERS.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** Whether another than the inspectors gave the grade at an offset of the clause. */
    boolean isOther(String clause, int grade, Sentence before) {
        if (lexicon.has("judge.agrees", clause)) {
            return false;
        }
        List<Lexicon.Hit> others = lexicon.all("judge.other", clause);
        List<Lexicon.Hit> own = inspectors(clause);
        if (others.isEmpty()) {
            return own.isEmpty() && goesOn(clause, before);
        }
        int other = agent(clause, others, grade);
        return other > agent(clause, own, grade);
    }

    /** Whether the sentence names Ofsted or inspectors as those who judge. */
    boolean namesInspectors(String norm) {
        return !inspectors(norm).isEmpty() && lexicon.all("judge.other", norm).isEmpty();
    }

    private boolean goesOn(String clause, Sentence before) {
        return lexicon.has("judge.other", before.norm())
                && inspectors(before.norm()).isEmpty()
                && lexicon.has("judge.anaphor", clause);
    }

    private List<Lexicon.Hit> inspectors(String text) {
        List<Lexicon.Hit> taken = new ArrayList<>(lexicon.all("judge.other", text));
        taken.addAll(lexicon.all("judge.ahead", text));
        return lexicon.all("judge.inspectors", text).stream()
                .filter(hit ->
                        taken.stream().noneMatch(other -> hit.start() < other.end() && other.start() < hit.end()))
                .toList();
    }

    /** Rank of the nearest agent: who is named by "by" after the grade, else the last before it, else none. */
    private int agent(String clause, List<Lexicon.Hit> hits, int grade) {
        int rank = -1;
        for (Lexicon.Hit hit : hits) {
            boolean near = hit.start() - grade < AGENT_WITHIN;
            if (hit.start() < grade && lexicon.has("judge.parted", clause.substring(hit.end(), grade))) {
                continue;
            }
            if (hit.start() < grade) {
                boolean source =
                        NO_SUBJECT.matcher(clause.substring(0, hit.start())).find()
                                && ANOTHER_SUBJECT
                                        .matcher(clause.substring(hit.end(), grade))
                                        .find();
                rank = source ? rank : Math.max(rank, hit.start());
            } else if (near && BY.matcher(clause.substring(grade, hit.start())).find()) {
                rank = Math.max(rank, 2 * clause.length() - hit.start());
            }
        }
        return rank;
    }
}
