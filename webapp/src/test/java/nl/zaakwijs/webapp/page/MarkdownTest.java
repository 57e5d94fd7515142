package nl.zaakwijs.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void makesListsWithTheComponentClasses() {
    assertThat(Markdown.render("1. Eerst\n2. Dan").markup())
        .contains("<ol class=\"utrecht-ordered-list\">")
        .contains("<li class=\"utrecht-ordered-list__item\">");
  }

  @Test
  void showsHtmlAsText() {
    assertThat(Markdown.render("<script>alert(1)</script> <b>x</b>").markup())
        .doesNotContain("<script")
        .doesNotContain("<b>");
  }

  @Test
  void leavesOutAddressesThatRunSomething() {
    assertThat(Markdown.render("[klik](javascript:alert(1))").markup())
        .doesNotContain("javascript");
    assertThat(Markdown.render("[klik](data:text/html,x) [bel](tel:14020)").markup())
        .doesNotContain("data:")
        .contains("tel:14020");
  }

  @Test
  void makesNoHeadingsOfItsOwn() {
    assertThat(Markdown.render("# Groot").markup()).doesNotContain("<h1");
  }
}
