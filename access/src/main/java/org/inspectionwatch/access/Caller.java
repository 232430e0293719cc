package org.inspectionwatch.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who makes this request. */
@RequestScoped
public class Caller {
    private @Nullable String name;

    void is(String keyHolder) {
        name = keyHolder;
    }

    /** Name of the key; fails in an operation that needs none. */
    public String name() {
        if (name == null) {
            throw new IllegalStateException("this operation asks for no key, so nobody knows who calls it");
        }
        return name;
    }
}
