package org.inspectionwatch.query.web.subscription;

import jakarta.ws.rs.FormParam;
import org.inspectionwatch.query.webhook.WebhookRequest;
import org.jspecify.annotations.Nullable;

/** What a person enters for a new webhook. */
public class WebhookForm extends ChoiceForm {
    private static final int LONGEST = 500;

    @FormParam("url")
    @Nullable
    String url;

    @FormParam("description")
    @Nullable
    String description;

    @FormParam("since")
    @Nullable
    String since;

    WebhookRequest request() {
        String words = filled(description);
        return new WebhookRequest(
                filled(url),
                words == null ? null : words.substring(0, Math.min(words.length(), LONGEST)),
                choice(),
                filled(since));
    }

    @Override
    public String entered(String name) {
        String text = switch (name) {
            case "url" -> url;
            case "description" -> description;
            case "since" -> since;
            default -> super.entered(name);
        };
        return text == null ? "" : text;
    }
}
