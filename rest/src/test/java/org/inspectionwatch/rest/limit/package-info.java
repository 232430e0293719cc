/** Tests of limits. */
package org.inspectionwatch.rest.limit;
