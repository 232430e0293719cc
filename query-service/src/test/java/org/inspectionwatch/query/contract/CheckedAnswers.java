package org.inspectionwatch.query.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import java.util.List;
import org.inspectionwatch.testsupport.contract.ContractFilter;

/** Holds every answer that any test gets against the OpenAPI document. */
public final class CheckedAnswers implements QuarkusTestBeforeClassCallback {
    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(List.of(new ContractFilter()));
    }
}
