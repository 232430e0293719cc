/** Tests of the query-service; fixtures shared by its features. */
package org.inspectionwatch.query;
