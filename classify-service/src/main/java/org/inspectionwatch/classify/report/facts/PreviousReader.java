package org.inspectionwatch.classify.report.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedDates;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/** Reads what a report says of the inspection before: the sentence of its summary that names it, with date and overall grade. */
public final class PreviousReader {
    private static final String FIELD = "previous";
    private static final String RULE = "previous-inspection";
    private static final int SUMMARY_PAGES = 2;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:last|previous|earlier) (?:(?:full|ilacs|ofsted|judgement|graded|single|standard|short) )*inspection\\b|"
                    + "\\b(?:single|full|ofsted|ilacs|last judgement|previous judgement) inspection (?:in|of)\\b|\\binspection in (?:\\w+ )?(?:19|20)\\d\\d|\\b(?:last |previously )?inspected in (?:\\w+ )?20\\d\\d");
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:in|of|from|since|during) (?:early |late |the summer of )?(?:(?<month>january|february|march|april|may|june|july|august|september|october|november|december) )?(?<year>20[01]\\d|202\\d)\\b");
    private static final Pattern JUDGED = Pattern.compile(
            "(?:(?:judged|found|graded|rated|assessed)(?: (?:as|to be|to|overall|that|services|be))*|overall (?:effectiveness|judgement|grade) (?:of .{2,60} )?(?:was|were)(?: judged)?(?: (?:as|to be|to))*|"
                    + "(?:were|was)(?: overall)?) (?<grade>outstanding|good|inadequate|(?:be )?requir(?:es?|ing) improvement(?: to be good)?)\\b"
                    + "|judged (?:the )?(?:service|services|local authority|council|children's services)(?: (?:as|to be|to))* (?<judged>outstanding|good|inadequate|requir(?:es?|ing) improvement)\\b"
                    + "|(?:services|they|areas of the service|local authority|council) (?<past>required improvement)\\b");
    private static final Pattern PART_ONLY = Pattern.compile(
            "\\b(?:adoption|care leavers|leadership|help and protection|children in care|children looked after|looked after children|impact of leaders|experiences of)\\b[^.]{0,60}\\b(?:was|were|found|judged)\\b");

    /** What is denied, or judged today, was no grade of the inspection before. */
    private static final Pattern NOW_BEFORE =
            Pattern.compile("\\b(?:is|are|now|been|currently|not|never|no longer)(?: \\w+)? $");

    private static final Pattern NOW_AFTER =
            Pattern.compile("[^.,;]{0,30}?\\b(?:at|by|in) this (?:inspection|one|visit)\\b| (?:now|today)\\b");
    /** Inspected on their own, with grades on the same scale. */
    private static final Pattern OTHER_SERVICE = Pattern.compile(
            "\\b(?:schools?|children's homes?|residential homes?|fostering (?:agency|service)|adoption agency|colleges?|nurser(?:y|ies)|"
                    + "early years|adult learning|joint targeted area inspections?|area send)\\b[^.]{0,60}\\b(?:was|were|judged|rated|graded|found)\\b");

    private static final Pattern WHOLE = Pattern.compile("\\boverall\\b");

    private static final Pattern LISTED = Plain.pattern("previous (?:ofsted )?inspections?:?");
    private static final Pattern LISTED_OVERALL =
            Plain.pattern("overall effectiveness(?: is| was)? ?:? (?<grade>" + PrintedGrades.GRADE + ")[. ]*$");
    private static final int LISTED_BLOCKS = 20;

    private PreviousReader() {}

    /** What one sentence says. */
    private record Told(@Nullable Grade grade, @Nullable PartialDate when, Evidence words) {}

    /** Nothing where the first pages do not speak of it; review where they tell of two grades. */
    public static Read<Previous> read(ReportDocument document) {
        return agreed(told(document));
    }

    /**
     * In reports that list the inspections before: those were of parts of the services, and only a line "Overall
     * effectiveness" tells of the whole.
     */
    public static Read<Previous> readListed(ReportDocument document) {
        List<Told> told = told(document);
        PartialDate when = told.stream()
                .map(Told::when)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Optional<Told> listed = listed(document);
        if (listed.isPresent()) {
            return Read.of(
                    new Previous(
                            listed.get().grade(),
                            listed.get().when() == null ? when : listed.get().when()),
                    listed.get().words());
        }
        Read<Previous> dated = agreed(told.stream()
                .map(one -> new Told(null, one.when(), one.words()))
                .toList());
        return told.stream().anyMatch(one -> one.grade() != null)
                ? new Read<>(
                        dated.value(),
                        dated.evidence(),
                        List.of(
                                new ReviewReason(
                                        FIELD,
                                        "The summary grades the services of the inspection before, and the list of earlier inspections gives no overall grade.")))
                : dated;
    }

    private static Optional<Told> listed(ReportDocument document) {
        List<TextBlock> after = document.blocks().stream()
                .dropWhile(block -> !LISTED.matcher(Plain.of(block.text())).matches())
                .limit(LISTED_BLOCKS)
                .toList();
        PartialDate when = null;
        for (TextBlock block : after) {
            String plain = Plain.of(block.text());
            Matcher overall = LISTED_OVERALL.matcher(plain);
            if (overall.lookingAt()) {
                return Optional.of(new Told(
                        PrintedGrades.named(overall.group("grade")),
                        when,
                        new Evidence(FIELD, block.text(), block.page(), "previous-inspections")));
            }
            when = when(plain);
        }
        return Optional.empty();
    }

    /** All sentences that speak of it, in order. */
    private static List<Told> told(ReportDocument document) {
        List<Told> told = new ArrayList<>();
        for (TextBlock block : document.blocks()) {
            boolean text = block.is(BlockKind.PARAGRAPH) || block.is(BlockKind.NUMBERED);
            boolean further = !told.isEmpty()
                    && block.is(BlockKind.NUMBERED)
                    && told.stream().allMatch(one -> one.grade() == null);
            if (text && (block.page() <= SUMMARY_PAGES || further)) {
                for (String sentence : SENTENCE_END.split(block.text())) {
                    String plain = Plain.of(sentence);
                    Matcher before = BEFORE.matcher(plain);
                    if (before.find() && !OTHER_SERVICE.matcher(plain).find()) {
                        told.addAll(told(plain, before.start(), new Evidence(FIELD, sentence, block.page(), RULE)));
                    }
                }
            }
        }
        return told;
    }

    /** One for each grade of the sentence, or one without. */
    private static List<Told> told(String sentence, int before, Evidence words) {
        PartialDate after = when(sentence.substring(before));
        PartialDate when = after == null ? when(sentence) : after;
        List<Grade> grades = grades(sentence);
        return grades.isEmpty()
                ? List.of(new Told(null, when, words))
                : grades.stream().map(grade -> new Told(grade, when, words)).toList();
    }

    private static Read<Previous> agreed(List<Told> told) {
        List<Told> graded = told.stream().filter(one -> one.grade() != null).toList();
        List<Told> dated = told.stream().filter(one -> one.when() != null).toList();
        PartialDate when = dated.isEmpty() ? null : dated.getFirst().when();
        if (graded.isEmpty()) {
            return when == null
                    ? Read.nothing()
                    : Read.of(new Previous(null, when), dated.getFirst().words());
        }
        Told first = graded.getFirst();
        if (graded.stream().map(Told::grade).distinct().count() > 1) {
            return new Read<>(
                    when == null ? Optional.empty() : Optional.of(new Previous(null, when)),
                    graded.stream().map(Told::words).toList(),
                    List.of(new ReviewReason(
                            FIELD, "The report tells of earlier inspections with more than one overall grade.")));
        }
        return Read.of(new Previous(first.grade(), first.when() == null ? when : first.when()), first.words());
    }

    /** From the line "Date of previous inspection:" of an area SEND report. */
    public static Read<Previous> readDateLine(ReportDocument document) {
        return document.linesTo(1).stream()
                .filter(line -> Plain.of(line.text()).matches("dates? of (?:the )?(?:previous|last) inspection.*"))
                .findFirst()
                .flatMap(line -> PrintedDates.span(line.text())
                        .map(span -> Read.of(
                                new Previous(null, PartialDate.of(span.start())),
                                new Evidence(FIELD, line.text(), line.page(), RULE))))
                .orElse(Read.nothing());
    }

    private static @Nullable PartialDate when(String sentence) {
        Matcher matcher = WHEN.matcher(sentence);
        if (!matcher.find()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group("year"));
        try {
            return matcher.group("month") == null
                    ? new PartialDate(year, null, null)
                    : PrintedDates.firstDay("1 " + matcher.group("month") + " " + year)
                            .map(LocalDate::getMonthValue)
                            .map(month -> new PartialDate(year, month, null))
                            .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<Grade> grades(String sentence) {
        if (PART_ONLY.matcher(sentence).find() && !WHOLE.matcher(sentence).find()) {
            return List.of();
        }
        List<Grade> grades = new ArrayList<>();
        Matcher matcher = JUDGED.matcher(sentence);
        while (matcher.find()) {
            boolean ofToday = NOW_BEFORE
                            .matcher(sentence.substring(0, matcher.start()))
                            .find()
                    || NOW_AFTER.matcher(sentence.substring(matcher.end())).lookingAt();
            if (!ofToday) {
                grades.add(grade(matcher));
            }
        }
        return grades.stream().distinct().toList();
    }

    private static Grade grade(Matcher judged) {
        if (judged.group("past") != null) {
            return Grade.REQUIRES_IMPROVEMENT;
        }
        String words = judged.group("grade") == null ? judged.group("judged") : judged.group("grade");
        return PrintedGrades.named(words.replaceFirst("^be ", ""));
    }
}
