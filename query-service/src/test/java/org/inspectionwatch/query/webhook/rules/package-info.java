/** Tests of the pure rules of webhooks. */
package org.inspectionwatch.query.webhook.rules;
