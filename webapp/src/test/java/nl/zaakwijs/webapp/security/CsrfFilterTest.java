package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsrfFilterTest {
  @Test
  void findsTheTokenAmongTheFields() {
    assertThat(CsrfFilter.findField("vraag=a%26csrf%3Dnee&csrf=a-b_c%3D&taal=nl"))
        .contains("a-b_c=");
  }

  @Test
  void findsNoTokenInAFormWithoutOne() {
    assertThat(CsrfFilter.findField("vraag=csrf&xcsrf=1")).isEmpty();
    assertThat(CsrfFilter.findField("")).isEmpty();
    assertThat(CsrfFilter.findField("csrf=%zz")).isEmpty();
  }
}
