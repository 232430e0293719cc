package org.inspectionwatch.classify.channel;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;

/** The service as it will be with the next version of the themes: it knows a word more for caseloads. */
public final class NextThemes implements QuarkusTestProfile {
    static final String NEW_CUE = "towers of paper";

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(NextTaxonomy.class);
    }

    /** Stands in for the taxonomy of this version. */
    @Alternative
    static class NextTaxonomy {
        @Produces
        @Singleton
        @Alternative
        Taxonomy taxonomy() {
            Taxonomy today = Taxonomy.load();
            return new Taxonomy(
                    today.version() + 1,
                    today.themes().stream().map(NextTaxonomy::withNewCue).toList(),
                    today.neutral(),
                    today.shared(),
                    today.polarity(),
                    today.scopes());
        }

        private static Theme withNewCue(Theme theme) {
            return theme.id().equals("caseloads")
                    ? new Theme(theme.id(), theme.family(), theme.label(), theme.definition(), List.of(NEW_CUE))
                    : theme;
        }
    }
}
