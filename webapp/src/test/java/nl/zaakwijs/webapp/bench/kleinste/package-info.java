/**
 * The smallest WAR that asks of the server what the portal asks of it: one address, one bean, one
 * table. What it needs to start, no portal on this server can save.
 */
@NullMarked
package nl.zaakwijs.webapp.bench.kleinste;

import org.jspecify.annotations.NullMarked;
