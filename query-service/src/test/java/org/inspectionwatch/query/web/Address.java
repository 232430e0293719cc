package org.inspectionwatch.query.web;

import io.restassured.RestAssured;

/** Where a browser finds the service under test. */
final class Address {
    private Address() {}

    static String of(String path) {
        return "%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path);
    }
}
