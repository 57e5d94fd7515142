package nl.zaakwijs.webapp.architectuur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import nl.zaakwijs.portal.taken.MijnTaak;
import nl.zaakwijs.portal.zaken.MijnDocument;
import nl.zaakwijs.portal.zaken.MijnZaak;

/** The directions between the houses, as rules: webapp → portal → clients, and nothing back. */
final class Huisregels {
  private static final String CLIENTS = "nl.zaakwijs.clients..";
  private static final String PORTAL = "nl.zaakwijs.portal..";
  private static final String WEBAPP = "nl.zaakwijs.webapp..";
  private static final String SANDBOX = "nl.zaakwijs.sandbox..";

  static final ArchRule WEBAPP_KNOWS_NO_CLIENTS =
      noClasses()
          .that()
          .resideInAPackage(WEBAPP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLIENTS)
          .because("pages speak of zaken and appointments, not of the APIs behind them");

  static final ArchRule PORTAL_KNOWS_NO_WEB =
      noClasses()
          .that()
          .resideInAPackage(PORTAL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              WEBAPP, "jakarta.servlet..", "jakarta.ws.rs..", "org.thymeleaf..", "com.nimbusds..")
          .because("what Zaakwijs knows and does works without a web server");

  static final ArchRule CLIENTS_KNOW_NOBODY =
      noClasses()
          .that()
          .resideInAPackage(CLIENTS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PORTAL, WEBAPP)
          .because("a client serves whoever calls it");

  static final ArchRule NOBODY_KNOWS_THE_SANDBOX =
      noClasses()
          .that()
          .resideInAnyPackage(CLIENTS, PORTAL, WEBAPP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SANDBOX)
          .because("the sandbox stands in for other people's systems");

  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices().matching("nl.zaakwijs.portal.(*)..").should().beFreeOfCycles();

  static final ArchRule PAGES_HAVE_NO_CYCLES =
      slices().matching("nl.zaakwijs.webapp.(*)..").should().beFreeOfCycles();

  static final ArchRule ONLY_VRAAG_KNOWS_ALL_FEATURES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "nl.zaakwijs.portal.zaken..",
              "nl.zaakwijs.portal.taken..",
              "nl.zaakwijs.portal.persoon..",
              "nl.zaakwijs.portal.afspraken..",
              "nl.zaakwijs.portal.kennis..",
              "nl.zaakwijs.portal.gesprek..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.zaakwijs.portal.vraag..")
          .because("vraag uses the features, no feature uses vraag");

  static final ArchRule MIJN_ZAAK_COMES_FROM_THE_OWNERSHIP_CHECK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("nl.zaakwijs.portal.zaken.Eigenaarscheck")
          .should()
          .callConstructorWhere(
              describe(
                  "makes a MijnZaak",
                  (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(MijnZaak.class)))
          .because("a zaak may be shown only after the check of its roles");

  static final ArchRule MIJN_TAAK_COMES_FROM_ITS_CHECK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("nl.zaakwijs.portal.taken.Taakcheck")
          .should()
          .callConstructorWhere(
              describe(
                  "makes a MijnTaak",
                  (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(MijnTaak.class)))
          .because("a taak may be shown only after the check for whom it is");

  static final ArchRule MIJN_DOCUMENT_COMES_FROM_THE_CHECK_OF_ITS_ZAAK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("nl.zaakwijs.portal.zaken.Documentenlijst")
          .should()
          .callConstructorWhere(
              describe(
                  "makes a MijnDocument",
                  (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(MijnDocument.class)))
          .because("the content of a document may be had only after the check of its zaak");

  static final ArchRule SESSIONS_LOCK_NO_OTHERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(SessionScoped.class)
          .should()
          .haveModifier(JavaModifier.SYNCHRONIZED)
          .because("the proxy of a session bean, and so its lock, is one for all sessions");

  private Huisregels() {}
}
