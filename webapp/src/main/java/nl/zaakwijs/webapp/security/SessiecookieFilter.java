package nl.zaakwijs.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * Sees to it that the session cookie says {@code SameSite=Lax} on every server. Payara leaves out
 * what the standard's {@code SessionCookieConfig} asks for, and Firefox then sends the cookie along
 * with requests that another site makes.
 */
final class SessiecookieFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String SET_COOKIE = "Set-Cookie";
  private static final String SAME_SITE = "; SameSite=Lax";

  private final String begin;

  SessiecookieFilter(String cookie) {
    this.begin = cookie + "=";
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    BeforeSending watched = new BeforeSending(response);
    chain.doFilter(request, watched);
    watched.complete();
  }

  /** The header with the attribute, if it is the session's and lacks it. */
  String complete(String header) {
    return header.startsWith(begin) && !header.contains("SameSite") ? header + SAME_SITE : header;
  }

  /** Completes the cookie at the last moment before the headers may leave. */
  private final class BeforeSending extends HttpServletResponseWrapper {
    BeforeSending(HttpServletResponse response) {
      super(response);
    }

    void complete() {
      List<String> cookies = List.copyOf(getHeaders(SET_COOKIE));
      List<String> complete = cookies.stream().map(SessiecookieFilter.this::complete).toList();
      if (isCommitted() || complete.equals(cookies)) {
        return;
      }
      setHeader(SET_COOKIE, complete.get(0));
      complete.stream().skip(1).forEach(cookie -> addHeader(SET_COOKIE, cookie));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      complete();
      return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      complete();
      return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
      complete();
      super.flushBuffer();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      complete();
      super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
      complete();
      super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      complete();
      super.sendRedirect(location);
    }
  }
}
