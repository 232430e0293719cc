/** Tests of the list of statistical neighbours. */
package org.inspectionwatch.query.neighbour;
