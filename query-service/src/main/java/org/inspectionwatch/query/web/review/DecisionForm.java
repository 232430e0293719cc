package org.inspectionwatch.query.web.review;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.review.DecisionRequest;
import org.inspectionwatch.rest.problem.PlainText;
import org.jspecify.annotations.Nullable;

/** What a person enters to decide; fields that a browser sends empty are absent. */
public class DecisionForm {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_WORDS = 2_000;

    @FormParam("verdict")
    @Nullable
    String verdict;

    @FormParam("field")
    @Nullable
    String field;

    @FormParam("value")
    @Nullable
    String value;

    @FormParam("evidence")
    @Nullable
    String evidence;

    @FormParam("page")
    @Nullable
    String page;

    @FormParam("note")
    @Nullable
    String note;

    /** What is wrong with it, as far as that can be told without the item. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (chosen() == null) {
            problems.add(new Problem("verdict-confirm", "Choose what you decide."));
        }
        if (DecisionRequest.needsNote(chosen()) && filled(note) == null) {
            problems.add(new Problem("note", "Say why, in a sentence: others will read it."));
        }
        check(problems, "value", value, LONGEST_VALUE);
        check(problems, "evidence", evidence, LONGEST_WORDS);
        check(problems, "note", note, LONGEST_WORDS);
        if (filled(page) != null && number() == null) {
            problems.add(new Problem("page", "The page is a number, counted from 1."));
        }
        return problems;
    }

    /** The decision; fails where there are problems. */
    DecisionRequest request() {
        Verdict decided = chosen();
        if (decided == null) {
            throw new IllegalStateException("nothing was decided");
        }
        boolean corrects = decided == Verdict.CORRECT;
        return new DecisionRequest(
                decided,
                corrects ? filled(field) : null,
                corrects ? filled(value) : null,
                corrects ? filled(evidence) : null,
                corrects ? number() : null,
                filled(note));
    }

    /** What was entered in a field, for the form to show again. */
    public String entered(String name) {
        String text = switch (name) {
            case "verdict" -> verdict;
            case "field" -> field;
            case "value" -> value;
            case "evidence" -> evidence;
            case "page" -> page;
            default -> note;
        };
        return text == null ? "" : text;
    }

    private @Nullable Verdict chosen() {
        return Arrays.stream(Verdict.values())
                .filter(each -> each != Verdict.TAKE_BACK && each.slug().equals(verdict))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer number() {
        String digits = filled(page);
        return digits != null && digits.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(digits) : null;
    }

    private static void check(List<Problem> problems, String name, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.add(new Problem(name, "That is longer than %d characters.".formatted(longest)));
        }
        if (text != null && PlainText.hasZero(text)) {
            problems.add(new Problem(name, "That holds a character that no text has."));
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
