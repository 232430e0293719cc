package org.inspectionwatch.classify.theme;

import org.inspectionwatch.contracts.finding.Judgement;
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
 */
public record Passage(
        String text,
        Role role,
        @Nullable Integer page,
        @Nullable Judgement judgement) {}
