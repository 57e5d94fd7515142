/**
 * A server with a language model, played by a script: it answers {@code /v1/chat/completions} in
 * the way of Ollama, vLLM or llama.cpp, and lies, rambles or falls silent on request.
 */
@NullMarked
package nl.zaakwijs.sandbox.model;

import org.jspecify.annotations.NullMarked;
