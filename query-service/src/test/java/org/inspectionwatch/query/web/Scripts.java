package org.inspectionwatch.query.web;

import java.util.ArrayList;
import java.util.List;

/** Texts that would call {@code run()} in a page that took them for more than text. */
final class Scripts {
    private static final List<String> CALLS =
            List.of("run()", "alert(1)", "window['run']()", "eval('run()')", "run`1`");
    private static final List<String> FORMS = List.of(
            "<script>%s</script>",
            "<ScRiPt>%s</sCrIpT>",
            "\"><script>%s</script>",
            "'><script>%s</script>",
            "</title><script>%s</script>",
            "</blockquote></figure><script>%s</script>",
            "<img src=x onerror=%s>",
            "\" onmouseover=\"%s\" autofocus onfocus=\"%s",
            "<svg onload=%s>",
            "<svg><script>%s</script></svg>",
            "<iframe srcdoc=\"<script>parent.%s</script>\"></iframe>",
            "<a href=\"javascript:%s\">report</a>",
            "<body onload=%s>",
            "<details open ontoggle=%s>",
            "<form action=\"javascript:%s\"><button>go</button></form>",
            "<math><a xlink:href=\"javascript:%s\">x</a></math>",
            "{#if true}<script>%s</script>{/if}",
            "{cdi:site.version}<script>%s</script>",
            "&lt;script&gt;%s&lt;/script&gt;",
            "<div hx-on:click=\"%s\" hx-get=\"/\" hx-trigger=\"load\">x</div>");

    private Scripts() {}

    /** A hundred of them. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        CALLS.forEach(call -> FORMS.forEach(form -> all.add(form.replace("%s", call))));
        return List.copyOf(all);
    }
}
