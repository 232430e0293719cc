package org.inspectionwatch.query.paging;

import jakarta.enterprise.context.ApplicationScoped;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.jspecify.annotations.Nullable;

/** The id of an inspection framework as a parameter. */
@ApplicationScoped
public class FrameworkIds {
    private final Frameworks frameworks;

    FrameworkIds(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The id itself, or null where the parameter is absent; a 400 problem where there is no such framework. */
    public @Nullable String checked(@Nullable String framework) {
        if (framework != null && frameworks.byId(framework).isEmpty()) {
            String known = String.join(
                    ", ", frameworks.all().stream().map(Framework::id).toList());
            throw Problems.invalid("framework", "is one of " + known);
        }
        return framework;
    }
}
