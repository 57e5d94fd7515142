/**
 * What lies under everything that is kept: the database and its migrations, encryption at rest, and
 * the pseudonym by which a resident's own rows are found back. Features that keep something use it;
 * it uses no feature.
 */
@NullMarked
package nl.zaakwijs.portal.opslag;

import org.jspecify.annotations.NullMarked;
