package org.inspectionwatch.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

    record Visit(
            String visitId,
            @JsonProperty("new") int added,
            @Nullable String theme,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String nextCursor,

            @JsonIgnore String secret) {
        public boolean isGraded() {
            return false;
        }
    }

    record Listed<T>(List<T> items) {}

    static final class Other {
        record Visit(String visitId, @Nullable String day) {}

        private Other() {}
    }

    static final class Another {
        record Visit(@Nullable String visitId, String day) {}

        private Another() {}
    }

    @Test
    void what_is_not_nullable_is_required_and_what_may_be_null_says_so() throws IOException {
        Schema visit = completed("Visit", "visit_id", "new", "theme", "next_cursor", "graded");

        assertThat(visit.getRequired()).containsExactlyInAnyOrder("visit_id", "new", "next_cursor", "graded");
        assertThat(visit.getProperties().get("next_cursor").getType())
                .containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(visit.getProperties().get("theme").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void records_of_one_name_are_told_apart_by_their_fields_and_parameters_are_part_of_the_name() throws IOException {
        assertThat(completed("ListedVisit", "items").getRequired()).containsExactly("items");
        assertThat(completed("Unknown", "visit_id").getRequired()).isNull();
    }

    @Test
    void a_schema_whose_record_cannot_be_told_stops_the_build() {
        assertThatThrownBy(() -> completed("Visit", "visit_id", "day"))
                .hasMessageContaining("the schema Visit has the fields [day, visit_id] of 2 different records");
        assertThatThrownBy(() -> completed("Visit", "visit_id")).hasMessageContaining("of 0 different records");
    }

    private static Schema completed(String name, String... fields) throws IOException {
        Schema schema = OASFactory.createSchema();
        for (String field : fields) {
            schema.addProperty(field, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, schema));
        Index index = Index.of(Visit.class, Listed.class, Other.Visit.class, Another.Visit.class);
        new RequiredFields(index).filterOpenAPI(document);
        return schema;
    }
}
