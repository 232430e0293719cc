package org.inspectionwatch.sample.news;

import java.util.List;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Grade;

/** Stories about one report with an overall grade, in the forms that news uses. */
final class GradeStories {
    private GradeStories() {}

    static Story of(Outcome outcome, int form) {
        boolean moved = outcome.previous() != null && outcome.previous() != outcome.grade();
        return switch (form % 5) {
            case 1 -> active(outcome);
            case 2 -> copula(outcome);
            case 3 -> moved ? movement(outcome) : passive(outcome);
            case 4 -> outcome.grade() == Grade.GOOD ? passive(outcome) : substitute(outcome);
            default -> passive(outcome);
        };
    }

    private static Story passive(Outcome outcome) {
        String grade = Outcome.words(outcome.grade());
        return story(
                outcome,
                outcome.place() + " children\u2019s services rated " + grade,
                List.of(
                        "Children\u2019s services in " + outcome.place() + " have been rated " + grade
                                + " overall by Ofsted after an inspection of the council.",
                        previousSentence(outcome),
                        "The council said that it accepted the findings and thanked its staff."));
    }

    private static Story active(Outcome outcome) {
        String grade = Outcome.words(outcome.grade());
        return story(
                outcome,
                "Ofsted rates " + outcome.place() + " children\u2019s services \u2018" + grade + "\u2019",
                List.of(
                        "Ofsted has rated " + outcome.council() + "\u2019s children\u2019s services as " + grade
                                + " overall in a report published this week.",
                        "Inspectors spoke to social workers, foster carers and young people.",
                        previousSentence(outcome)));
    }

    private static Story copula(Outcome outcome) {
        String place = outcome.place();
        String says = outcome.grade() == Grade.REQUIRES_IMPROVEMENT
                ? "require improvement to be good"
                : "are " + Outcome.words(outcome.grade());
        return story(
                outcome,
                place + " children\u2019s services " + says + ", says Ofsted",
                List.of(
                        place + " council\u2019s children\u2019s services " + says + " overall, inspectors have found.",
                        "Caseloads and the support of managers were among the subjects of the report.",
                        previousSentence(outcome)));
    }

    private static Story movement(Outcome outcome) {
        Grade before = previous(outcome);
        boolean up = outcome.grade().compareTo(before) < 0;
        String from = Outcome.words(before);
        String to = Outcome.words(outcome.grade());
        String verb = up ? "upgraded" : "downgraded";
        return story(
                outcome,
                capital(outcome.place()) + " children\u2019s services " + verb + " from " + from + " to " + to,
                List.of(
                        "Children\u2019s services at " + outcome.council() + " have been " + verb + " from " + from
                                + " to " + to + " by Ofsted.",
                        "The last full inspection was published in " + outcome.previousYear() + ".",
                        "The council\u2019s lead member spoke of a long road."));
    }

    private static Story substitute(Outcome outcome) {
        String rating = switch (outcome.grade()) {
            case OUTSTANDING -> "the top rating of outstanding";
            case INADEQUATE -> "the lowest possible rating, inadequate";
            default -> "the second lowest rating, requires improvement";
        };
        return story(
                outcome,
                "Ofsted gives " + outcome.place() + " children\u2019s services " + rating,
                List.of(
                        "Ofsted has given " + outcome.place() + " council\u2019s children\u2019s services " + rating
                                + ", for their overall effectiveness.",
                        previousSentence(outcome),
                        "Unions asked for more social workers."));
    }

    private static String previousSentence(Outcome outcome) {
        return outcome.previous() == null
                ? "It was the first inspection of its kind."
                : "At the previous inspection in " + outcome.previousYear() + ", services were judged "
                        + Outcome.words(outcome.previous()) + " overall.";
    }

    private static Story story(Outcome outcome, String headline, List<String> paragraphs) {
        return Story.invented(
                slug(outcome.place() + " " + Outcome.words(outcome.grade()) + " "
                        + outcome.report().fileId()),
                outcome.report().published().plusDays(1 + outcome.report().seed() % 2),
                headline,
                paragraphs,
                List.of(outcome.mention(true)));
    }

    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Grade previous(Outcome outcome) {
        Grade previous = outcome.previous();
        return previous == null ? outcome.grade() : previous;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
