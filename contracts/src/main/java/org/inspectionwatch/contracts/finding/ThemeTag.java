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
 */
public record ThemeTag(
        String theme,
        Polarity polarity,
        Role role,
        String evidence,
        @Nullable Integer page,
        @Nullable Judgement judgement) {}
