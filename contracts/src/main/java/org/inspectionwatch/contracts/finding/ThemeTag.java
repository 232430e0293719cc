package org.inspectionwatch.contracts.finding;

import org.jspecify.annotations.Nullable;

/**
 * A practice theme that a passage is about.
 *
 * @param theme id in themes.json
 * @param polarity praise or criticism, of this theme in this passage
 * @param role the passage's place in the document
 * @param evidence the passage's words, literally in the document but for line ends and blanks
 * @param page where the passage begins, counted from 1; null where the document has no pages
 * @param judgement the judgement under whose heading the passage stands, or null
 * @param scope for how many it is said, or null where the passage does not say; additive, so that a tag of an older reading
 *     has none
 */
public record ThemeTag(
        String theme,
        Polarity polarity,
        Role role,
        String evidence,
        @Nullable Integer page,
        @Nullable Judgement judgement,
        @Nullable Scope scope) {

    /** A tag of a passage that does not say for how many it holds. */
    public ThemeTag(
            String theme,
            Polarity polarity,
            Role role,
            String evidence,
            @Nullable Integer page,
            @Nullable Judgement judgement) {
        this(theme, polarity, role, evidence, page, judgement, null);
    }
}
