package org.inspectionwatch.query.wiring;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** JSON as a column holds it, which is that of the contracts, given out without being read. */
public abstract class StoredJson implements JsonSerializable {
    private final String json;

    protected StoredJson(String json) {
        this.json = json;
    }

    @Override
    public final void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeRawValue(json);
    }

    @Override
    public final void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(generator, provider);
    }
}
