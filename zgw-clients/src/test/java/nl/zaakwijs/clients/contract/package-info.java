/** Holds our contracts in {@code openapi/} against the official documents. Tests only. */
@NullMarked
package nl.zaakwijs.clients.contract;

import org.jspecify.annotations.NullMarked;
