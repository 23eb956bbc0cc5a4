/** A network that fails on purpose. */
package org.konvent.system.proxy;
