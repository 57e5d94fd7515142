/**
 * Knowledge of others made into articles: tables, open data, objects and Markdown. What can't be
 * used is refused with the reason, and the rest stays. Called by whoever fills a knowledge base.
 */
@NullMarked
package nl.zaakwijs.portal.kennis.invoer;

import org.jspecify.annotations.NullMarked;
