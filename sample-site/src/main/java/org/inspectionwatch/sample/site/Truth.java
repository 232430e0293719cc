package org.inspectionwatch.sample.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.sample.page.SiteAddresses;
import org.inspectionwatch.sample.world.SampleDocument;

/** The truth about a document as one JSON object. */
final class Truth {
    private Truth() {}

    static ObjectNode of(SampleDocument document, SiteAddresses addresses) {
        ObjectNode truth = ContractJson.mapper()
                .createObjectNode()
                .put("file", document.fileId())
                .put("address", addresses.of(document))
                .put("listing", document.listing())
                .put("published", document.published().toString())
                .put("kind", document.kind().slug())
                .put("start", document.start().toString())
                .put("end", document.end().toString());
        ArrayNode urns = truth.putArray("urns");
        ArrayNode authorities = truth.putArray("authorities");
        document.providers().forEach(provider -> {
            urns.add(provider.urn());
            authorities.add(provider.authority().authorityId());
        });
        ObjectNode grades = truth.putObject("grades");
        new TreeMap<>(document.grades()).forEach((judgement, grade) -> grades.put(judgement.slug(), grade.slug()));
        return truth;
    }
}
