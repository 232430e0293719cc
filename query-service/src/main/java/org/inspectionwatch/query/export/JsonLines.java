package org.inspectionwatch.query.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.inspectionwatch.contracts.ContractJson;

/** One JSON object a line, each as the API gives it. */
final class JsonLines<T> implements Rows<T> {
    private static final ObjectWriter WRITER = ContractJson.mapper()
            .writer()
            .withRootValueSeparator("\n")
            .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private final OutputStream out;
    private final SequenceWriter lines;
    private boolean any;

    JsonLines(OutputStream out) throws IOException {
        this.out = out;
        this.lines = WRITER.writeValues(out);
    }

    @Override
    public void add(T row) throws IOException {
        lines.write(row);
        any = true;
    }

    @Override
    public void close() throws IOException {
        lines.flush();
        if (any) {
            out.write('\n');
        }
        lines.close();
    }
}
