/** Holds answers of REST APIs against their OpenAPI documents. */
@NullMarked
package org.inspectionwatch.testsupport.contract;

import org.jspecify.annotations.NullMarked;
