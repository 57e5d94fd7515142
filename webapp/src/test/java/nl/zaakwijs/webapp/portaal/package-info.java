/** The portal as a municipality runs it, for tests and measurements that need the whole. */
@NullMarked
package nl.zaakwijs.webapp.portaal;

import org.jspecify.annotations.NullMarked;
