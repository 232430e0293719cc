/** Holds the JSON Schemas, the examples, the records and the AsyncAPI document to one another. */
@NullMarked
package org.inspectionwatch.contracts.schema;

import org.jspecify.annotations.NullMarked;
