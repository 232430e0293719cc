package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class SignInTest {
    private static final String KEY = "a key for tests";
    private static final String COOKIE = "query-service-ticket";

    @Test
    void who_has_a_key_is_signed_in_and_led_on() {
        Response signedIn = signIn(KEY, "/reviews?region=London");

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith("/reviews?region=London");
        Cookie cookie = signedIn.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getValue()).doesNotContain(KEY);
        given().cookie(COOKIE, cookie.getValue())
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("<strong>jane</strong>"), not(containsString(KEY)));
    }

    @Test
    void over_https_the_cookie_stays_on_https() {
        Response signedIn = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "https://watch.example")
                .formParam("key", KEY)
                .post("/sign-in");

        assertThat(signedIn.detailedCookie(COOKIE).isSecured()).isTrue();
    }

    @Test
    void a_wrong_key_is_told_and_not_repeated() {
        Response refused = signIn("<b>wrong</b>", "/\"><script>alert(1)</script>");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.cookies()).isEmpty();
        assertThat(refused.body().asString()).contains("not known here").doesNotContain("wrong<", "<script>");
    }

    @Test
    void another_site_signs_nobody_in_or_out() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("key", KEY)
                .post("/sign-in")
                .then()
                .statusCode(403);
        given().header("Origin", "https://evil.example")
                .post("/sign-out")
                .then()
                .statusCode(403);
        given().formParam("key", KEY).post("/sign-in").then().statusCode(403);
    }

    @Test
    void signing_out_makes_the_browser_forget() {
        Response out = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out");

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.detailedCookie(COOKIE).getMaxAge()).isZero();
        assertThat(out.detailedCookie(COOKIE).getValue()).isEmpty();
    }

    @Test
    void a_ticket_is_no_key_for_programs() {
        String ticket = signIn(KEY, "/").cookie(COOKIE);

        given().cookie(COOKIE, ticket).get("/api/v1/webhooks").then().statusCode(401);
    }

    @Test
    void what_the_signed_in_see_is_kept_by_no_cache_and_given_to_nobody_else() {
        for (String path : new String[] {"/review/decisions", "/sign-in", "/subscriptions/webhooks"}) {
            given().cookie(COOKIE, signIn(KEY, "/").cookie(COOKIE))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Vary", containsString("Cookie"));
        }
        given().get("/review/decisions").then().header("Vary", containsString("Cookie"));
        given().get("/authorities").then().header("Vary", not(containsString("Cookie")));
    }

    @Test
    void nobody_is_led_to_another_site() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("key", KEY)
                .formParam("next", "//evil.example/")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")));
        given().queryParam("next", "https://evil.example/")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(not(containsString("evil")));
    }

    private static Response signIn(String key, String next) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("key", key)
                .formParam("next", next)
                .post("/sign-in");
    }
}
