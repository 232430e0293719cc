package org.inspectionwatch.query.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.wiring.StoredJson;

/** An inspection in a list, given out as it is stored. */
@Schema(implementation = Inspection.class)
public final class StoredInspection extends StoredJson {
    StoredInspection(String json) {
        super(json);
    }
}
