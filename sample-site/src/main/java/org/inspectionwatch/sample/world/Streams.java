package org.inspectionwatch.sample.world;

import java.util.List;
import java.util.Random;

/** Independent streams of chance from one seed: what one stream gives does not depend on how much another was used. */
record Streams(long seed) {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    Random of(String name) {
        return new Random(seed ^ name.hashCode() * GOLDEN_RATIO);
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
