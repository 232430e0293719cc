package org.inspectionwatch.query.web;

import io.restassured.RestAssured;

/** Where a browser finds the service under test. */
public final class Address {
    private Address() {}

    /** That path on the service. */
    public static String of(String path) {
        return "%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path);
    }
}
