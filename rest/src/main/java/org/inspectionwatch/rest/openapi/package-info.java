/** Completes OpenAPI documents with what their annotations do not say: examples from files, required fields, keys, common answers. */
@NullMarked
package org.inspectionwatch.rest.openapi;

import org.jspecify.annotations.NullMarked;
