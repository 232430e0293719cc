/** Which words of findings are passages, and what they can be narrowed by. */
package org.inspectionwatch.query.passage;
