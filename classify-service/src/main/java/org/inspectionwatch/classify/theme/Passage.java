package org.inspectionwatch.classify.theme;

import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that themes are looked for in: a numbered paragraph, a list item, a headline finding, a sentence of an
 * article.
 *
 * @param text literally in the document but for line ends and blanks
 * @param role its place in the document; an improvement or priority item is criticism whatever its words
 * @param page where it begins, counted from 1; null where the document has no pages
 * @param judgement the judgement under whose heading it stands, or null
 * @param leaning polarity of the lead-in under which it stands ("What is working well:"): decides where its own words do
 *     not; null where there is none
 */
public record Passage(
        String text,
        Role role,
        @Nullable Integer page,
        @Nullable Judgement judgement,
        @Nullable Polarity leaning) {

    /** A passage under no lead-in. */
    public Passage(String text, Role role, @Nullable Integer page, @Nullable Judgement judgement) {
        this(text, role, page, judgement, null);
    }
}
