/** How everything that is refused becomes {@code application/problem+json}, in the reader's language. */
package org.konvent.web.problem;
