package org.inspectionwatch.standalone.machine;

/**
 * Where everything listens; always the loopback address.
 *
 * @param query address of the register: pages and REST
 * @param ingest address of ingest-service: upload, sources
 * @param classify address of classify-service: health and metrics
 * @param kafkaBootstrapServers for the setting {@code bootstrap.servers}
 * @param postgres host and port
 * @param pid process number of the launcher
 */
public record Addresses(
        String query, String ingest, String classify, String kafkaBootstrapServers, String postgres, long pid) {

    static Addresses of(ChosenPorts ports, long pid) {
        return new Addresses(
                "http://127.0.0.1:" + ports.query(),
                "http://127.0.0.1:" + ports.ingest(),
                "http://127.0.0.1:" + ports.classify(),
                "127.0.0.1:" + ports.kafka(),
                "127.0.0.1:" + ports.postgres(),
                pid);
    }
}
