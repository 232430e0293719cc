package org.inspectionwatch.ingest.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.ingest.upload.UploadProblems.FieldError;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Turns away parts that an upload does not have or has once: a second file would quietly be dropped. */
final class UploadParts {
    private static final String FILE = "file";

    private static final List<String> KNOWN = Arrays.stream(UploadForm.class.getFields())
            .map(field -> field.getAnnotation(RestForm.class))
            .filter(Objects::nonNull)
            .map(RestForm::value)
            .toList();

    private UploadParts() {}

    /** A 400 problem where a part is unknown, comes more than once, or is a file in the place of words. */
    static void check(MultipartFormDataInput parts) {
        List<FieldError> errors = new ArrayList<>();
        parts.getValues().forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                String list = String.join(", ", KNOWN);
                errors.add(
                        new FieldError(name, "The part '%s' is not known here; there are: %s.".formatted(name, list)));
            } else if (values.size() > 1) {
                errors.add(new FieldError(name, "The part '%s' comes %d times.".formatted(name, values.size())));
            } else if (!name.equals(FILE) && anyFile(values)) {
                errors.add(new FieldError(name, "The part '%s' is a file.".formatted(name)));
            }
        });
        if (!errors.isEmpty()) {
            throw UploadProblems.invalid(errors);
        }
    }

    private static boolean anyFile(Collection<FormValue> values) {
        return values.stream().anyMatch(FormValue::isFileItem);
    }
}
