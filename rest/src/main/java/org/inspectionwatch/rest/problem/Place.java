package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Where in a request a value stands: a problem says so, since one name may stand in several places.
 *
 * @param in query, path, header or body
 * @param word for such a value in a sentence
 * @param prefix of the names of its values, such as {@code events.}; mostly empty
 */
public record Place(Violation.In in, String word, String prefix) {
    public static final Place QUERY = new Place(Violation.In.query, "Parameter", "");
    public static final Place HEADER = new Place(Violation.In.header, "Header", "");
    public static final Place BODY = new Place(Violation.In.body, "Field", "");

    /** The fields of a field. */
    public Place within(String field) {
        return new Place(in, word, prefix + field + ".");
    }

    /**
     * 400: the value there cannot be that.
     *
     * @param message goes on after the name, without a full stop
     */
    public HttpProblem refuse(String name, String message) {
        String field = prefix + name;
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail(word + " " + field + " " + message + ".")
                .with("violations", List.of(in.field(field).message(message)))
                .build();
    }

    /** A whole number within those bounds, none of which is negative; a 400 problem where the text is none. */
    public int number(String name, String text, int least, int most) {
        long number = Digits.value(text);
        if (number < least || number > most) {
            throw refuse(name, "is a number from " + least + " to " + most);
        }
        return (int) number;
    }

    /** True or false; a 400 problem where the text is neither. */
    public boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(name, "is true or false");
        };
    }
}
