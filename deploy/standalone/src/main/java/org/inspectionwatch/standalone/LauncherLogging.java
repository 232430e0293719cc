package org.inspectionwatch.standalone;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.inspectionwatch.standalone.machine.LogFile;

/** Brings what libraries in this JVM log, Kafka above all, into the log, or nowhere: never to the console. */
final class LauncherLogging {
    private LauncherLogging() {}

    /** For as long as there is no log, and for extract, which has none. */
    static void silence() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    static void to(LogFile log) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new ToLog(log));
    }

    private static final class ToLog extends Handler {
        private final LogFile log;
        private final SimpleFormatter formatter = new SimpleFormatter();

        ToLog(LogFile log) {
            this.log = log;
        }

        @Override
        public void publish(LogRecord logged) {
            String source = logged.getLoggerName() == null ? "" : logged.getLoggerName();
            String name = source.substring(source.lastIndexOf('.') + 1);
            String message = logged.getLevel() + " " + name + " " + formatter.formatMessage(logged);
            log.line(source.contains("kafka") ? "kafka" : "launcher", message, logged.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
