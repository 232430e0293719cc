package org.inspectionwatch.sample.site;

import java.time.Duration;
import java.util.Locale;
import org.inspectionwatch.sample.fault.Fault;
import org.inspectionwatch.sample.http.HttpRequest;

/** Reads a fault from the parameters {@code fault}, {@code value} and {@code between}. */
final class FaultParameter {
    private static final long BOMB = 1L << 30;

    private FaultParameter() {}

    /** @throws IllegalArgumentException where the fault is not known */
    static Fault of(HttpRequest request) {
        String name = Control.required(request, "fault");
        return switch (name) {
            case "status" -> new Fault.Status(Control.number(request, "value", 403));
            case "too-many-requests" ->
                new Fault.TooManyRequests(Duration.ofSeconds(Control.number(request, "value", 5)));
            case "slow" ->
                new Fault.Slow(
                        Duration.ofMillis(Control.number(request, "value", 5000)),
                        Duration.ofMillis(Control.number(request, "between", 1000)));
            case "dropped" -> new Fault.Dropped();
            case "cut" -> new Fault.Cut();
            case "endless" -> new Fault.Endless();
            case "gzip-bomb" -> new Fault.GzipBomb(BOMB);
            case "redirect-loop" -> new Fault.RedirectLoop();
            case "redirect-to" -> new Fault.RedirectTo(Control.required(request, "value"));
            case "moved" -> new Fault.Moved();
            case "wrong-length" -> new Fault.WrongLength(Control.number(request, "value", 100));
            case "error-page" ->
                new Fault.ErrorPage(Fault.ErrorPage.Kind.valueOf(Control.required(request, "value")
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')));
            default -> throw new IllegalArgumentException("there is no fault " + name + ": " + ControlHelp.text());
        };
    }
}
