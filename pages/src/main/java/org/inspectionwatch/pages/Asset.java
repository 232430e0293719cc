package org.inspectionwatch.pages;

import io.vertx.core.buffer.Buffer;

/**
 * A file that pages refer to.
 *
 * @param path with a fingerprint of the content, so that it can be kept for ever
 * @param mediaType with its charset
 * @param plain the content
 * @param gzipped the same, compressed
 */
record Asset(String path, String mediaType, Buffer plain, Buffer gzipped) {}
