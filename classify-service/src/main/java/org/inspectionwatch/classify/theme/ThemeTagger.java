package org.inspectionwatch.classify.theme;

import java.util.List;
import org.inspectionwatch.contracts.finding.ThemeTag;

/** Finds the themes of a passage. Deterministic, and safe for use by several threads. */
@FunctionalInterface
public interface ThemeTagger {

    /** The passage's themes in order of their first words, each theme and polarity once; empty where it has none. */
    List<ThemeTag> tag(Passage passage);
}
