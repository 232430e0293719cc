/** What marks in found words become. */
package org.inspectionwatch.query.search;
