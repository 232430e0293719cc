/** Every way in which events are pushed, on a real database and a real broker. */
package org.inspectionwatch.query.push;
