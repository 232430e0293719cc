/** Tests of files as readers find them. */
package org.inspectionwatch.query.export;
