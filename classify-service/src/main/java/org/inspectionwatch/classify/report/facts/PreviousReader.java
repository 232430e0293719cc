package org.inspectionwatch.classify.report.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Reads what a report says of the inspection before: the sentence of its summary that names it, with date and overall grade. */
public final class PreviousReader {
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
            "\\b(?:adoption|care leavers|leadership|help and protection|children in care|children looked after|looked after children|impact of leaders|experiences of)\\b[^.]{0,60}\\b(?:was|were) (?:judged|good|inadequate|outstanding)");

    private PreviousReader() {}

    /** Nothing where the first pages do not speak of it. */
    public static Read<Previous> read(ReportDocument document) {
        Previous dated = null;
        Evidence evidence = null;
        for (TextBlock block : document.blocks()) {
            if (!block.is(BlockKind.PARAGRAPH) && !block.is(BlockKind.NUMBERED)) {
                continue;
            }
            if (block.page() > SUMMARY_PAGES && (dated == null || !block.is(BlockKind.NUMBERED))) {
                continue;
            }
            String[] sentences = SENTENCE_END.split(block.text());
            for (int i = 0; i < sentences.length; i++) {
                String plain = Plain.of(sentences[i]);
                if (!BEFORE.matcher(plain).find()) {
                    continue;
                }
                PartialDate when = when(plain);
                Grade grade = grade(plain);
                Evidence words = new Evidence("previous", sentences[i], block.page(), "previous-inspection");
                if (grade != null) {
                    return Read.of(new Previous(grade, when == null && dated != null ? dated.date() : when), words);
                }
                if (dated == null && when != null) {
                    dated = new Previous(null, when);
                    evidence = words;
                }
            }
        }
        return dated == null
                ? Read.nothing()
                : new Read<>(Optional.of(dated), evidence == null ? List.of() : List.of(evidence), List.of());
    }

    /** From the line "Date of previous inspection:" of an area SEND report. */
    public static Read<Previous> readDateLine(ReportDocument document) {
        return document.linesTo(1).stream()
                .filter(line -> Plain.of(line.text()).matches("dates? of (?:the )?(?:previous|last) inspection.*"))
                .findFirst()
                .flatMap(line -> PrintedDates.span(line.text())
                        .map(span -> Read.of(
                                new Previous(null, PartialDate.of(span.start())),
                                new Evidence("previous", line.text(), line.page(), "previous-inspection"))))
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

    private static @Nullable Grade grade(String sentence) {
        Matcher matcher = JUDGED.matcher(sentence);
        if (!matcher.find() || PART_ONLY.matcher(sentence).find()) {
            return null;
        }
        if (matcher.group("past") != null) {
            return Grade.REQUIRES_IMPROVEMENT;
        }
        String words = matcher.group("grade") == null ? matcher.group("judged") : matcher.group("grade");
        return PrintedGrades.named(words.replaceFirst("^be ", ""));
    }
}
