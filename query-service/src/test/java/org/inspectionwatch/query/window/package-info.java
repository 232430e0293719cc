/** Tests of the rules about the next inspection. */
package org.inspectionwatch.query.window;
