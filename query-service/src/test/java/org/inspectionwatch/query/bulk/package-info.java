/** Tests of whole lists. */
package org.inspectionwatch.query.bulk;
