package org.inspectionwatch.classify.article;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;

/** Finds which judgements a clause speaks of. */
final class Topics {
    private static final Map<String, Judgement> SECTIONS = Map.of(
            "topic.leaders", Judgement.LEADERS,
            "topic.help_protection", Judgement.HELP_PROTECTION,
            "topic.in_care", Judgement.IN_CARE,
            "topic.in_care_and_leavers", Judgement.IN_CARE_AND_LEAVERS,
            "topic.care_leavers", Judgement.CARE_LEAVERS,
            "topic.adoption", Judgement.ADOPTION,
            "topic.lscb", Judgement.LSCB,
            "topic.overall", Judgement.OVERALL);

    private static final Pattern LEADERS = Pattern.compile("^leaders\\b");

    private final Lexicon lexicon;

    Topics(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The judgements named, in no order; empty where it names none. */
    Set<Judgement> in(String clause) {
        return plain(blanked("cause", blanked("long-title", clause)));
    }

    /** The judgements named, also as a cause or an exception. */
    Set<Judgement> plain(String text) {
        Set<Judgement> found = EnumSet.noneOf(Judgement.class);
        SECTIONS.forEach((section, judgement) -> {
            if (lexicon.has(section, text)) {
                found.add(judgement);
            }
        });
        return found;
    }

    /** Whether words before a verb are a line of a report and nothing else: "adoption performance", "the experiences of care leavers". */
    boolean isSubject(String words) {
        Lexicon.Hit reporter = lexicon.first("line-reporter", words);
        return isLine(reporter == null ? words : words.substring(reporter.end()));
    }

    private boolean isLine(String words) {
        String others = blanked(words).replaceAll("[ ,]+", " ").strip();
        boolean named = !others.equals(words.replaceAll("[ ,]+", " ").strip());
        return named && (others.isEmpty() || lexicon.has("line-subject", others + ' '));
    }

    private String blanked(String words) {
        String text = LEADERS.matcher(words).replaceAll(" ");
        for (String section : SECTIONS.keySet()) {
            text = blanked(section, text);
        }
        return text;
    }

    /** Offset after the last word of the clause that names a judgement, or -1. */
    int lastEnd(String clause) {
        int last = -1;
        for (Map.Entry<String, Judgement> section : SECTIONS.entrySet()) {
            for (Lexicon.Hit hit : lexicon.all(section.getKey(), clause)) {
                last = Math.max(last, hit.end());
            }
        }
        return last;
    }

    /** The text with the words of graded lines made one long word each, so that "help and protection" is not cut in two. */
    String masked(String text) {
        StringBuilder out = new StringBuilder(text);
        for (String section : SECTIONS.keySet()) {
            for (Lexicon.Hit hit : lexicon.all(section, text)) {
                mask(out, hit.start(), hit.end());
            }
        }
        return out.toString();
    }

    static void mask(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, 'x');
        }
    }

    private String blanked(String section, String text) {
        StringBuilder out = new StringBuilder(text);
        for (Lexicon.Hit hit : lexicon.all(section, text)) {
            for (int i = hit.start(); i < hit.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
