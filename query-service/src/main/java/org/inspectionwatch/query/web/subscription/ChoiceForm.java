package org.inspectionwatch.query.web.subscription;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.inspectionwatch.query.event.EventChoice;
import org.jspecify.annotations.Nullable;

/** Which events a person chooses; fields that a browser sends empty choose all. */
public class ChoiceForm {
    @FormParam("types")
    List<String> types = List.of();

    @FormParam("authority_ids")
    @Nullable
    String authorityId;

    @FormParam("region")
    @Nullable
    String region;

    @FormParam("judgement")
    @Nullable
    String judgement;

    @FormParam("direction")
    @Nullable
    String direction;

    @FormParam("basis")
    @Nullable
    String basis;

    EventChoice choice() {
        String authority = filled(authorityId);
        return new EventChoice(
                types.isEmpty() ? null : types,
                authority == null ? null : List.of(authority),
                filled(region),
                filled(judgement),
                filled(direction),
                filled(basis));
    }

    /** Whether that type was chosen. */
    public boolean has(String type) {
        return types.contains(type);
    }

    /** What was entered in a field, for the form to show again. */
    public String entered(String name) {
        String text = switch (name) {
            case "authority_ids" -> authorityId;
            case "region" -> region;
            case "judgement" -> judgement;
            case "direction" -> direction;
            default -> basis;
        };
        return text == null ? "" : text;
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
