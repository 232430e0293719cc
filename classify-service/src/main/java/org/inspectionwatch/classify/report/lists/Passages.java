package org.inspectionwatch.classify.report.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.JudgementLabels;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.theme.Passage;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Role;
import org.jspecify.annotations.Nullable;

/** Cuts a report into the passages in which themes are looked for: list items whole, other text sentence by sentence. */
public final class Passages {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][\u2019\u201d)]?)\\s+(?=[\\p{Lu}\u2018\u201c])");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:information about (?:this|the) (?:inspection|local authority|review).*|the inspection team:?|inspection team:?|next steps|"
                    + "inspection details|local area partnership details|what the .*inspection judgements mean.*|inspection team and.*)");
    private static final Pattern HEADLINE = Pattern.compile("headline findings?:?");
    private static final Pattern LETTER_OPENING =
            Pattern.compile("(?:ofsted|piccadilly gate|\u00a9|t:? ?0|www\\.|dear ).*");
    private static final int FEWEST_CHARACTERS = 25;

    private final List<Passage> passages = new ArrayList<>();
    private final ItemLists lists;
    private Role role = Role.SUMMARY;
    private @Nullable Judgement section;
    private boolean closing;

    private Passages(ItemLists lists) {
        this.lists = lists;
    }

    /** In order of the document. */
    public static List<Passage> of(ReportDocument document, ItemLists lists) {
        Passages cutter = new Passages(lists);
        document.blocks().forEach(cutter::take);
        lists.improvements().stream()
                .filter(item -> !lists.priorities().contains(item))
                .forEach(item -> cutter.item(item, Role.IMPROVEMENT_AREA));
        lists.priorities().forEach(item -> cutter.item(item, Role.PRIORITY_ACTION));
        return List.copyOf(cutter.passages);
    }

    private void take(TextBlock block) {
        if (block.is(BlockKind.HEADING)) {
            heading(Plain.of(block.text()));
            return;
        }
        if (closing || block.is(BlockKind.FOOTNOTE) || inLists(block)) {
            return;
        }
        if (block.is(BlockKind.NUMBERED) && role == Role.SUMMARY) {
            role = Role.NARRATIVE;
        }
        if (LETTER_OPENING.matcher(Plain.of(block.text())).matches()) {
            return;
        }
        for (String sentence : SENTENCE_END.split(block.text())) {
            if (sentence.length() >= FEWEST_CHARACTERS) {
                passages.add(new Passage(sentence, role, block.page(), section));
            }
        }
    }

    private void heading(String text) {
        if (HEADLINE.matcher(text).matches()) {
            role = Role.HEADLINE;
            return;
        }
        if (CLOSING.matcher(text).matches()) {
            closing = true;
            return;
        }
        closing = false;
        for (JudgementLabel label : JudgementLabels.ILACS) {
            if (label.words().matcher(text).lookingAt()) {
                section = label.judgement();
                role = Role.NARRATIVE;
                return;
            }
        }
        for (JudgementLabel label : JudgementLabels.SIF) {
            if (label.words().matcher(text).lookingAt()) {
                section = label.judgement();
                role = Role.NARRATIVE;
                return;
            }
        }
        if (role == Role.HEADLINE) {
            role = Role.NARRATIVE;
        }
    }

    private boolean inLists(TextBlock block) {
        return contains(lists.improvements(), block) || contains(lists.priorities(), block);
    }

    private static boolean contains(List<Item> items, TextBlock block) {
        return items.stream().anyMatch(item -> item.text().contains(block.text()));
    }

    private void item(Item item, Role itemRole) {
        passages.add(new Passage(item.text(), itemRole, item.page(), null));
    }
}
