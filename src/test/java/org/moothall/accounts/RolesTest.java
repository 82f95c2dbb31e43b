package org.moothall.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.site.WholeSite;

/// Who reaches what: the table of docs/roles.md, what the addresses say themselves, and what the running
/// application does.
@QuarkusTest
@TestProfile(WholeSite.class)
class RolesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(/[^`]*)` \\| (GET|POST) \\| ([^|]+) \\|$");
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    @TestHTTPResource("/")
    URI home;

    /// Where files are handed in.
    private static final Set<String> FILES = Set.of("/desk/reports/{id}/{way}/upload", "/monitoring/plans/{id}/import");

    /// An address, as the table writes it, and what one does there.
    private record Address(String path, String method) implements Comparable<Address> {
        @Override
        public int compareTo(Address other) {
            return (path + " " + method).compareTo(other.path + " " + other.method);
        }
    }

    @Test
    void theTableSaysOfEveryAddressWhoReachesIt() throws IOException {
        var told = new TreeMap<Address, Set<Role>>();
        ROW.matcher(Files.readString(java.nio.file.Path.of("docs", "roles.md")))
                .results()
                .forEach(row -> told.put(new Address(row.group(1), row.group(2)), roles(row.group(3))));

        assertThat(told).isEqualTo(reaches());
    }

    @Test
    void everyRoleIsLetInWhereTheTableSaysAndNowhereElse() {
        var nobody = Somebody.unknown(home);
        var people = new TreeMap<Role, Somebody>();
        Arrays.stream(Role.values()).forEach(role -> people.put(role, Somebody.with(home, role)));
        reaches().forEach((address, roles) -> {
            String path = example(address.path());
            assertThat(ask(nobody, address, path).statusCode())
                    .as("nobody at %s", address)
                    .isIn(303, 401);
            people.forEach((role, person) -> {
                HttpResponse<String> answer = ask(person, address, path);
                if (!roles.contains(role)) {
                    assertThat(answer.statusCode())
                            .as("%s at %s", role, address)
                            .isEqualTo(404);
                } else if (!address.path().contains("{") && address.method().equals("GET")) {
                    assertThat(answer.statusCode())
                            .as("%s at %s", role, address)
                            .isEqualTo(200);
                }
            });
        });
    }

    private static HttpResponse<String> ask(Somebody who, Address address, String path) {
        if (address.method().equals("GET")) {
            return who.get(path);
        }
        return FILES.contains(address.path()) ? who.postFile(path) : who.post(path, Map.of());
    }

    /// The address with numbers and words for its parts.
    private static String example(String path) {
        return path.replace("{way}", "open")
                .replace("{whose}", "public")
                .replace("{role}", "legal")
                .replace("{code}", "A1")
                .replaceAll("\\{[a-z]+}", "1");
    }

    private static Set<Role> roles(String cell) {
        return cell.strip().equals("all")
                ? EnumSet.allOf(Role.class)
                : Stream.of(cell.strip().split(", "))
                        .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Map<Address, Set<Role>> reaches() {
        var found = new TreeMap<Address, Set<Role>>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.moothall.desk", "org.moothall.monitoring", "org.moothall.accounts")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .forEach(method -> verb(method).ifPresent(verb -> {
                            String path = path(method);
                            if (path.startsWith("/desk") || path.startsWith("/monitoring")) {
                                found.put(new Address(path, verb), reach(method));
                            }
                        }));
        return found;
    }

    private static Set<Role> reach(Method method) {
        For reach = method.isAnnotationPresent(For.class)
                ? method.getAnnotation(For.class)
                : method.getDeclaringClass().getAnnotation(For.class);
        if (reach == null) {
            return Set.of();
        }
        return reach.value().length == 0
                ? EnumSet.allOf(Role.class)
                : new TreeSet<>(Arrays.asList(reach.value()))
                        .stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static String path(Method method) {
        String whole = method.getDeclaringClass().getAnnotation(Path.class).value()
                + "/"
                + (method.isAnnotationPresent(Path.class)
                        ? method.getAnnotation(Path.class).value()
                        : "");
        String tidy = PART.matcher(whole).replaceAll("{$1}").replaceAll("/+", "/");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }
}
