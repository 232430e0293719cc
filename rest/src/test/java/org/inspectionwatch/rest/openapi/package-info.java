/** Tests of what completes OpenAPI documents. */
package org.inspectionwatch.rest.openapi;
