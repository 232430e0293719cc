package org.inspectionwatch.standalone.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import org.inspectionwatch.contracts.ContractJson;

/**
 * The line of a file that holds no finding.
 *
 * @param doc name of the file
 * @param none always true
 * @param reason one sentence for a person
 */
record NoFinding(String doc, boolean none, String reason) {

    static String line(String doc, String reason) {
        try {
            return ContractJson.mapper().writeValueAsString(new NoFinding(doc, true, reason));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
