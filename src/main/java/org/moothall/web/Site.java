package org.moothall.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.HttpServer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.BadRequestException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.moothall.web.door.FrontDoor;
import org.moothall.web.door.Visit;
import org.moothall.web.text.Sizes;

/// What every template may ask: whose pages these are, in which language, where things are, and how a date is said.
/// In a template it is `inject:site`.
@Named("site")
@RequestScoped
public class Site {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Council NOBODY = new Council("none", "Moothall", null, List.of("en"));
    private static final String COUNCILS = "/councils";

    /// A thing's own address, and the readable end that may follow it.
    private static final Pattern SLUGGED = Pattern.compile("(/[a-z-]+/[0-9]+(?:/items/[0-9]+)?)/[^/]*-[^/]*");

    @Inject
    RoutingContext routing;

    @Inject
    Councils councils;

    @Inject
    Clock clock;

    @Inject
    HttpServer server;

    @Inject
    @ConfigProperty(name = "moothall.address")
    Optional<String> outside;

    private @Nullable Council council;
    private @Nullable Visit visit;

    Visit visit() {
        if (visit == null) {
            Visit known = routing.get(FrontDoor.VISIT);
            visit = known == null ? Visit.of(routing.request().uri(), routing.normalizedPath(), "") : known;
        }
        return visit;
    }

    /// Lets a page that says what went wrong stand also where the address names a council that is not here.
    void settle() {
        String code = visit().council();
        if (code != null && councils.find(code).isEmpty()) {
            visit = visit().withoutCouncil();
        }
    }

    /// The words of a bundle in the page's language.
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language()));
    }

    /// The language of the page: English or Welsh.
    public Locale locale() {
        return visit().language();
    }

    /// The language's code for `lang`.
    public String language() {
        return locale().getLanguage();
    }

    /// The authority whose page it is.
    ///
    /// @throws NotFound where the address names one that is not here
    public Council council() {
        if (council == null) {
            String code = visit().council();
            council = code == null
                    ? councils.principal().orElse(NOBODY)
                    : councils.find(code).orElseThrow(() -> NotFound.of("council " + code));
        }
        return council;
    }

    /// True on a page that belongs to no authority, since it is about all of them.
    public boolean common() {
        return path().equals(COUNCILS);
    }

    /// ` lang="en"` for the council's own words on a page in another language; nothing on a page in the same.
    public RawString spoken() {
        String own = council().language();
        return new RawString(own.equals(language()) ? "" : " lang=\"" + own + "\"");
    }

    /// True where the record of more than one authority is here.
    public boolean many() {
        return councils.list().size() > 1;
    }

    /// An address within the same authority and language.
    public String href(String path) {
        String base = visit().base();
        return base.isEmpty() ? path : path.equals("/") ? base + "/" : base + path;
    }

    /// An address in the record of any authority that is here, in the same language.
    public String hrefIn(String code, String path) {
        return code.equals(council().code())
                ? href(path)
                : new Visit("", path, "", locale(), code, false).base() + path;
    }

    /// A whole address within the same authority and language, for what leaves the site: calendars, feeds,
    /// citations. The setting `moothall.address` says where the public finds it; a request's own idea of that is
    /// not believed, since answers are kept for others.
    public String address(String path) {
        return outside() + href(path);
    }

    /// True for an address on the web: only such a one from outside may become a link.
    public boolean isWeb(@Nullable String address) {
        return address != null && address.matches("(?i)https?://.+");
    }

    private String outside() {
        return outside.map(base -> base.replaceAll("/+$", "")).orElseGet(() -> "http://localhost:" + server.getPort());
    }

    /// An address within the same language, of no authority in particular.
    public String root(String path) {
        return locale().equals(Visit.WELSH) ? "/cy" + path : path;
    }

    /// Where a council has its first page, within the same language: the hall's own one at `/`.
    public String front(String code) {
        return isOwn(code) ? root("/") : root(COUNCILS + "/" + code + "/");
    }

    private boolean isOwn(String code) {
        return councils.principal().filter(own -> own.code().equals(code)).isPresent();
    }

    /// The address of the same page in the other language.
    public String otherLanguage() {
        Visit visit = visit();
        return visit.language().equals(Visit.WELSH) ? visit.within() : "/cy" + visit.within();
    }

    /// The one address of this page: without the readable end, and without the code of the hall's own council.
    public String canonical() {
        return canonical(language());
    }

    /// The one address of this page in English (`en`) or Welsh (`cy`).
    public String canonical(String language) {
        Visit visit = visit();
        String code = visit.council();
        boolean own = code == null
                || councils.principal()
                        .filter(first -> first.code().equals(code))
                        .isPresent();
        var slugged = SLUGGED.matcher(visit.path());
        return outside()
                + (language.equals(Visit.WELSH.getLanguage()) ? "/cy" : "")
                + (own ? "" : COUNCILS + "/" + code)
                + (slugged.matches() ? slugged.group(1) : visit.path())
                + (visit.query().isEmpty() ? "" : "?" + visit.query());
    }

    /// The address of this page as data.
    public String asData() {
        Visit visit = visit();
        String path = visit.path().equals("/") ? "/index" : visit.path();
        return visit.base() + path + ".json" + (visit.query().isEmpty() ? "" : "?" + visit.query());
    }

    /// True where the address asks for data rather than for a page.
    public boolean isData() {
        return visit().json();
    }

    /// The whole address as it was asked for.
    public String asked() {
        return visit().address();
    }

    /// The page's own path, without language and authority.
    public String path() {
        return visit().path();
    }

    /// How a link of the menu stands to this page: `page`, `true` below it, or nothing.
    public @Nullable String current(String path) {
        return path().equals(path) ? "page" : path().startsWith(path + "/") ? "true" : null;
    }

    /// Today in London.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /// `17 July 2025`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    /// `Thursday 17 July 2025`.
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale()).format(day);
    }

    /// `Thu 17 July`.
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMMM", locale()).format(day);
    }

    /// `Thursday`.
    public String dayName(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", locale()).format(day);
    }

    /// `July`.
    public String monthName(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM", locale()).format(day);
    }

    /// The days of the week from Monday, shortened: `Mon`.
    public List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                .toList();
    }

    /// `July 2025`.
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(day);
    }

    /// An instant as `17 July 2025, 10.32 am` in London.
    public String moment(java.time.Instant instant) {
        var local = instant.atZone(LONDON);
        return day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /// `6.30 pm`; whole hours as `10 am`, twelve o'clock as `noon`.
    public String time(LocalTime time) {
        boolean welsh = locale().equals(Visit.WELSH);
        if (time.equals(LocalTime.NOON)) {
            return welsh ? "hanner dydd" : "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ".%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? (welsh ? " yb" : " am") : (welsh ? " yp" : " pm"));
    }

    /// `411 KB`, `1.2 MB`; nothing for an unknown size.
    public String size(@Nullable Long bytes) {
        return bytes == null ? "" : Sizes.words(bytes);
    }

    /// The year that an address asks for.
    ///
    /// @throws BadRequestException where it is none
    public static int year(String text) {
        if (!text.matches("[12][0-9]{3}")) {
            throw new BadRequestException("The year should be of four digits, such as 2025.");
        }
        return Integer.parseInt(text);
    }

    /// The readable end of an address: lower-case words of the title, joined by hyphens, at most 80 characters.
    public String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= 80 ? slug : slug.substring(0, 80).replaceAll("-[^-]*$", "");
    }
}
