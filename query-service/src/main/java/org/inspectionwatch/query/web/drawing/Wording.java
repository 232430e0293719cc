package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.pages.GradeLook;
import org.inspectionwatch.pages.PageWords;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.change.Outcome;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.wording.Terms;
import org.jspecify.annotations.Nullable;

/** What pictures say. */
public final class Wording {
    private Wording() {}

    /** The name of a line of judgements. */
    public static String line(JudgementLine line) {
        return switch (line) {
            case OVERALL -> "Overall effectiveness";
            case LEADERS -> "Impact of leaders";
            case HELP_PROTECTION -> "Help and protection";
            case IN_CARE -> "Children in care";
            case CARE_LEAVERS -> "Care leavers";
            case ADOPTION -> "Adoption";
            case LSCB -> "Safeguarding board";
            case SEND_OUTCOME -> "Area SEND";
            case SAFEGUARDING -> "Safeguarding services";
            case LOOKED_AFTER -> "Looked after children";
            case PROGRESS -> "Progress";
            case OUTCOMES -> "Outcomes in care";
            case QUALITY_OF_PROVISION -> "Quality of provision";
            case CAPACITY_TO_IMPROVE -> "Capacity to improve";
            case ANNUAL_RATING -> "Annual rating";
            case SINGLE_SERVICE -> "One service, overall";
        };
    }

    /** The same in up to nine letters. */
    static String shortLine(JudgementLine line) {
        return switch (line) {
            case OVERALL -> "Overall";
            case LEADERS -> "Leaders";
            case HELP_PROTECTION -> "Help";
            case IN_CARE -> "In care";
            case CARE_LEAVERS -> "Leavers";
            case ADOPTION -> "Adoption";
            case LSCB -> "LSCB";
            case SEND_OUTCOME -> "SEND";
            case SAFEGUARDING -> "Safeg.";
            case LOOKED_AFTER -> "LAC";
            case PROGRESS -> "Progress";
            case OUTCOMES -> "Outcomes";
            case QUALITY_OF_PROVISION -> "Quality";
            case CAPACITY_TO_IMPROVE -> "Capacity";
            case ANNUAL_RATING -> "Annual";
            case SINGLE_SERVICE -> "One serv.";
        };
    }

    /** A grade in one to three letters, as the sector abbreviates it. */
    public static String letters(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> "O";
            case GOOD -> "G";
            case REQUIRES_IMPROVEMENT -> "RI";
            case ADEQUATE -> "A";
            case INADEQUATE -> "I";
            case PERFORMS_EXCELLENTLY -> "PE";
            case PERFORMS_WELL -> "PW";
            case PERFORMS_ADEQUATELY -> "PA";
            case PERFORMS_POORLY -> "PP";
            case TYPICALLY_POSITIVE -> "TP";
            case INCONSISTENT -> "IN";
            case WIDESPREAD_OR_SYSTEMIC_FAILINGS -> "WF";
            case WRITTEN_STATEMENT_OF_ACTION -> "WS";
            case NO_WRITTEN_STATEMENT_OF_ACTION -> "NS";
            case SUFFICIENT_PROGRESS -> "SP";
            case INSUFFICIENT_PROGRESS -> "IP";
            case LIMITED_PROGRESS -> "LP";
            case SATISFACTORY_PROGRESS -> "SA";
            case NOT_JUDGED -> "–";
        };
    }

    /** The letter of a visit and the arrow of its trend. */
    static String mark(Visit visit) {
        String letter = switch (visit.kind()) {
            case FOCUSED_VISIT -> "F";
            case MONITORING_VISIT -> "M";
            case JTAI -> "J";
            case AREA_SEND, AREA_SEND_REVISIT -> "S";
            case UNANNOUNCED -> "U";
            case ILACS,
                    SIF,
                    SIF_REINSPECTION,
                    LSCB_REVIEW,
                    LAC_2013,
                    CP_2012,
                    SLAC,
                    ANNUAL_RATING,
                    JAR_PROGRESS,
                    FULL,
                    UNKNOWN -> "V";
        };
        return (visit.priorityAction() ? "!" : "") + letter + (visit.trend() == null ? "" : arrow(visit.trend()));
    }

    /** An arrow for the way that things go. */
    public static String arrow(Trend trend) {
        return switch (trend) {
            case PROGRESS -> "↗";
            case MIXED -> "↕";
            case STATIC -> "→";
            case DETERIORATION -> "↘";
        };
    }

    /** An arrow where the grade moved, else nothing. */
    static String arrow(@Nullable Outcome outcome) {
        if (outcome == Outcome.IMPROVED) {
            return "↑ ";
        }
        return outcome == Outcome.DECLINED ? "↓ " : "";
    }

    static String bar(String track, Bar bar) {
        List<String> parts = new ArrayList<>();
        parts.add("%s: %s".formatted(track, GradeLook.label(bar.grade()).toLowerCase(Locale.ROOT)));
        if (bar.judgement() == Judgement.IN_CARE_AND_LEAVERS) {
            parts.add("care leavers included");
        }
        parts.add(
                bar.current()
                        ? "since " + PageWords.words(bar.from())
                        : "%s to %s".formatted(PageWords.words(bar.from()), PageWords.words(bar.to())));
        if (bar.outcome() != null && bar.outcome().isChange()) {
            parts.add(bar.outcome().slug());
        }
        parts.add(bar.basis() == Basis.OFFICIAL ? "by report" : "as an article reports");
        return String.join(", ", parts);
    }

    static String doubt(String track, Doubt doubt) {
        return "%s: %s on %s, needs review and does not count yet. %s"
                .formatted(
                        track,
                        doubt.grade() == null
                                ? "a grade that could not be read"
                                : GradeLook.label(doubt.grade()).toLowerCase(Locale.ROOT),
                        PageWords.words(doubt.day()),
                        Terms.sentence(doubt.reason()));
    }

    static String visit(Visit visit) {
        List<String> parts = new ArrayList<>();
        parts.add("%s, published %s".formatted(Terms.capital(Terms.kind(visit.kind())), PageWords.words(visit.day())));
        if (visit.trend() != null) {
            parts.add(Terms.trend(visit.trend()));
        }
        if (visit.priorityAction()) {
            parts.add("priority action");
        }
        if (visit.needsReview()) {
            parts.add("needs review");
        }
        if (visit.basis() == Basis.REPORTED) {
            parts.add("as an article reports");
        }
        return String.join(", ", parts);
    }

    /** What an inspection says of a judgement: the grade, and what to know of it. */
    public static String assertion(Assertion assertion) {
        Grade grade = assertion.grade();
        String words = grade == null ? "Could not be read" : GradeLook.label(grade);
        if (!assertion.held().isEmpty()) {
            return words + " (needs review)";
        }
        return assertion.basis() == Basis.REPORTED ? words + " (reported)" : words;
    }

    static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
