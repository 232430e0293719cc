package org.inspectionwatch.query.web.subscription;

import jakarta.ws.rs.FormParam;
import org.inspectionwatch.query.digest.DigestRequest;
import org.jspecify.annotations.Nullable;

/** What a person enters for a new digest. */
public class DigestForm extends ChoiceForm {
    @FormParam("address")
    @Nullable
    String address;

    @FormParam("frequency")
    @Nullable
    String frequency;

    DigestRequest request() {
        return new DigestRequest(filled(address), filled(frequency), choice());
    }

    @Override
    public String entered(String name) {
        String text = switch (name) {
            case "address" -> address;
            case "frequency" -> frequency;
            default -> super.entered(name);
        };
        return text == null ? "" : text;
    }
}
