package nl.zaakwijs.portal.afspraken;

class AfsprakenMetJccTest extends Afsprakenproef {
  AfsprakenMetJccTest() {
    super(Testsysteem.JCC);
  }
}
