/** Measurements that {@code ./zaakwijs bench} runs; each prints its figures as JSON lines. */
@NullMarked
package nl.zaakwijs.webapp.bench;

import org.jspecify.annotations.NullMarked;
