package nl.zaakwijs.portal.afspraken;

class AfsprakenMetQmaticTest extends Afsprakenproef {
  AfsprakenMetQmaticTest() {
    super(Testsysteem.QMATIC);
  }
}
