package org.inspectionwatch.classify.channel;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.classify.publication.ReaderVersion;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.jboss.logging.Logger;

/**
 * Names the consumer group after the versions of the rules and of the themes, such as {@code classify-service-r1-t3}: a new
 * version has no place in the topic yet and reads all publications from the first one, while replicas of the version before
 * keep theirs.
 */
@ApplicationScoped
class ReadingGroup {
    private static final Logger LOG = Logger.getLogger(ReadingGroup.class);

    private final String prefix;

    ReadingGroup(@ConfigProperty(name = "inspection-watch.consumer-group") String prefix) {
        this.prefix = prefix;
    }

    /** Settings of the channel of publications; its own settings in application.properties go before these. */
    @Produces
    @ApplicationScoped
    @Identifier("reading-group")
    Map<String, Object> consumerSettings(Taxonomy taxonomy) {
        String group = id(prefix, ReaderVersion.CURRENT, taxonomy.version());
        LOG.infof("publications are read as the consumer group %s; a group new to the broker reads all of them", group);
        return Map.of(CommonClientConfigs.GROUP_ID_CONFIG, group);
    }

    static String id(String prefix, int readerVersion, int taxonomyVersion) {
        return prefix + "-r" + readerVersion + "-t" + taxonomyVersion;
    }
}
