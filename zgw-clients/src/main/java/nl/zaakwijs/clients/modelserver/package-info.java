/**
 * A client for a server with a language model that speaks {@code /v1/chat/completions}, as Ollama,
 * vLLM and llama.cpp do. Used by {@code nl.zaakwijs.portal.herschrijving} only.
 */
@NullMarked
package nl.zaakwijs.clients.modelserver;

import org.jspecify.annotations.NullMarked;
