/** Tests of digests. */
package org.inspectionwatch.query.digest;
