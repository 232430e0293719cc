package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import io.restassured.specification.RequestSpecification;

/** Jane, who has a key. */
public final class SignedIn {
    static final String KEY = "a key for tests";
    static final String COOKIE = "query-service-ticket";

    private SignedIn() {}

    /** Her ticket. */
    public static String ticket() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("key", KEY)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE);
    }

    /** A request of hers from a page of the service; redirects are not followed. */
    public static RequestSpecification asJane() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(COOKIE, ticket());
    }

    /** Signs the browser in, on the page that asks for it, and goes on to that path. */
    public static void signIn(Page page, String next) {
        page.navigate(Address.of("/sign-in?next=" + next));
        page.getByLabel("Your key").fill(KEY);
        page.locator("main button").click();
    }
}
