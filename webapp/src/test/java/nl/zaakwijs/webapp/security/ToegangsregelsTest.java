package nl.zaakwijs.webapp.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.webapp.security.overtreders.InwonerVerzinner;
import nl.zaakwijs.webapp.security.overtreders.ResourceZonderToegang;
import org.junit.jupiter.api.Test;

/** Who may make an {@code Aangemelde}, and that every resource method says who may call it. */
class ToegangsregelsTest {
  private static final ArchRule ONLY_THE_LOGIN_MAKES_AN_INWONER =
      noClasses()
          .that(areNotTheMapper())
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "it makes an Aangemelde",
                  call ->
                      call.getTargetOwner().isAssignableTo(Aangemelde.class)
                          && !call.getOriginOwner().isAssignableTo(Aangemelde.class)))
          .because("whoever holds an Aangemelde may see the data of who is acted for");

  private static final ArchRule EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should(sayWhoMayCallThem())
          .because("an access check must not be something to remember");

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.zaakwijs.webapp", "nl.zaakwijs.portal");

  @Test
  void onlyTheLoginMakesAnInwoner() {
    ONLY_THE_LOGIN_MAKES_AN_INWONER.check(ours);
  }

  @Test
  void catchesWhoMakesAnInwonerElsewhere() {
    JavaClasses violator = new ClassFileImporter().importClasses(InwonerVerzinner.class);

    assertThat(ONLY_THE_LOGIN_MAKES_AN_INWONER.evaluate(violator).hasViolation()).isTrue();
  }

  @Test
  void everyResourceMethodSaysWhoMayCallIt() {
    EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT.check(ours);
  }

  @Test
  void catchesAResourceMethodThatDoesNot() {
    JavaClasses violator = new ClassFileImporter().importClasses(ResourceZonderToegang.class);

    assertThat(EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT.evaluate(violator).hasViolation())
        .isTrue();
  }

  private static DescribedPredicate<JavaClass> areNotTheMapper() {
    return DescribedPredicate.describe(
        "are not the mapper of a verified login",
        type -> !type.isEquivalentTo(InwonerMapper.class));
  }

  private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        try {
          ToegangFeature.checkAnnotation(method.reflect());
        } catch (IllegalStateException e) {
          events.add(SimpleConditionEvent.violated(method, String.valueOf(e.getMessage())));
        }
      }
    };
  }
}
