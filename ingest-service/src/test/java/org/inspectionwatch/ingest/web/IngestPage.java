package org.inspectionwatch.ingest.web;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.testsupport.browser.Looks;

/** Pages of the service under test. */
public final class IngestPage {
    /** Holds the ticket. */
    public static final String COOKIE = "ingest-service-ticket";

    private IngestPage() {}

    /** Where a browser finds the path. */
    public static String address(String path) {
        return "%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path);
    }

    /** The answer to the operator's key. */
    static ExtractableResponse<Response> signIn() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("key", InboxResource.API_KEY)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract();
    }

    /** The operator's ticket. */
    public static String ticket() {
        return signIn().cookie(COOKIE);
    }

    /** The operator's request from a page of the service; redirects are not followed. */
    public static RequestSpecification signedIn() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(COOKIE, ticket());
    }

    /** Fails where not all can use the page, or it is too wide; leaves pictures of it in {@code target/screenshots}. */
    public static void look(Page page, String name) {
        Looks.assertAccessible(page);
        for (int width : new int[] {Looks.PHONE, Looks.DESKTOP}) {
            Looks.picture(
                    page, width, ColorScheme.LIGHT, Path.of("target/screenshots/%s-%d.png".formatted(name, width)));
            Looks.assertFits(page);
        }
    }
}
