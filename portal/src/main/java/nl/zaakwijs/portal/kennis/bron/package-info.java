/**
 * Sources of knowledge that are fetched on a schedule: files, websites and registers of others.
 * What they hold goes into the municipality's own knowledge by {@code kennis.invoer}; a source that
 * fails keeps what it had. Called at the start, and by whoever watches over it.
 */
@NullMarked
package nl.zaakwijs.portal.kennis.bron;

import org.jspecify.annotations.NullMarked;
