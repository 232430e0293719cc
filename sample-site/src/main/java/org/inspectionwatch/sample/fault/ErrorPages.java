package org.inspectionwatch.sample.fault;

import org.inspectionwatch.sample.http.Answer;

/** Pages that come with status 200 though something went wrong. */
final class ErrorPages {
    private ErrorPages() {}

    /** The page of that kind. */
    static Answer of(Fault.ErrorPage.Kind kind) {
        return Answer.ok(
                "text/html",
                switch (kind) {
                    case SLIM_APPLICATION_ERROR -> """
                            <html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'>\
                            <title>Slim Application Error</title></head><body><h1>Slim Application Error</h1>\
                            <p>The application could not run because of the following error:</p></body></html>
                            """;
                    case REPORT_NOT_FOUND -> """
                            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Report not found</title></head>
                            <body><main id="main"><h1>Report not found</h1><p>The report may have been withdrawn.</p></main></body></html>
                            """;
                    case SHELL -> """
                            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Find an Inspection Report - Ofsted</title></head>
                            <body><header>Ofsted</header><main id="main" tabindex="-1"></main><footer>Crown copyright</footer></body></html>
                            """;
                });
    }
}
