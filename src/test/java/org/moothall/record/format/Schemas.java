package org.moothall.record.format;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Body;
import org.moothall.record.Content;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.Meeting;
import org.moothall.record.Person;
import org.moothall.record.RecordJson;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Openness;

/// The JSON Schema of every kind of content, made from its record.
final class Schemas {
    /// Types whose value has a meaning where it is left out, so that it is never required.
    private static final Set<Class<?>> HAVE_DEFAULTS = Set.of(
            Body.Status.class,
            Meeting.Status.class,
            ForwardPlanEntry.Status.class,
            Person.Role.class,
            DocumentVersion.Reading.class,
            Openness.class);

    private Schemas() {}

    /// The schemas' texts by file name.
    static Map<String, String> all() {
        SchemaGenerator generator = generator();
        Map<String, String> schemas = new TreeMap<>();
        for (JsonSubTypes.Type content : contents()) {
            ObjectNode schema = generator.generateSchema(content.value());
            schemas.put(content.name() + ".schema.json", text(named(schema, content.name())));
        }
        return schemas;
    }

    private static List<JsonSubTypes.Type> contents() {
        return List.of(Content.class.getAnnotation(JsonSubTypes.class).value());
    }

    private static ObjectNode named(ObjectNode schema, String kind) {
        ObjectNode named = RecordJson.mapper().createObjectNode();
        named.set("$schema", schema.remove("$schema"));
        named.put("title", kind);
        named.setAll(schema);
        return named;
    }

    private static String text(ObjectNode schema) {
        ObjectWriter writer = RecordJson.mapper().writerWithDefaultPrettyPrinter();
        try {
            return writer.writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(
                        RecordJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FLATTENED_ENUMS_FROM_TOSTRING);
        builder.forFields().withRequiredCheck(Schemas::isRequired);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(Schemas::dates)
                .withCustomDefinitionProvider(Schemas::bare)
                .withPropertySorter((one, other) -> 0)
                .withSubtypeResolver(Schemas::cases)
                .withTypeAttributeOverride((node, scope, context) -> nameCase(node, scope.getType()));
        return new SchemaGenerator(builder.build());
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> type = field.getRawMember().getType();
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !List.class.isAssignableFrom(type)
                && type != boolean.class
                && !HAVE_DEFAULTS.contains(type);
    }

    private static @Nullable CustomDefinition dates(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode text = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (type.getErasedType() == LocalDate.class) {
            return inline(text.put("format", "date"));
        }
        // A meeting's time is the clock's on the wall; the format `time` would want its distance from UTC.
        return type.getErasedType() == LocalTime.class
                ? inline(text.put("pattern", "^\\d\\d:\\d\\d(:\\d\\d)?$"))
                : null;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /// Identifiers and texts are written as the bare value that their one part holds; so are kinds.
    private static @Nullable CustomDefinition bare(ResolvedType type, SchemaGenerationContext context) {
        return value(type.getErasedType())
                .map(part -> context.createStandardDefinition(
                        context.getTypeContext().resolve(part), null))
                .map(Schemas::inline)
                .orElse(null);
    }

    private static Optional<Class<?>> value(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst();
    }

    private static @Nullable List<ResolvedType> cases(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Openness.class) {
            return null;
        }
        return Stream.of(Openness.class.getAnnotation(JsonSubTypes.class).value())
                .map(one -> context.getTypeContext().resolve(one.value()))
                .toList();
    }

    /// A case of a sealed interface carries its name in the property that the interface chose.
    private static void nameCase(ObjectNode node, ResolvedType type) {
        for (Class<?> whole : List.of(Content.class, Openness.class)) {
            Arrays.stream(whole.getAnnotation(JsonSubTypes.class).value())
                    .filter(one -> one.value() == type.getErasedType())
                    .forEach(one -> require(node, property(whole), one.name()));
        }
    }

    private static String property(AnnotatedElement whole) {
        return whole.getAnnotation(JsonTypeInfo.class).property();
    }

    private static void require(ObjectNode node, String property, String name) {
        ObjectNode properties = RecordJson.mapper().createObjectNode();
        properties.putObject(property).put("const", name);
        if (node.get("properties") instanceof ObjectNode others) {
            properties.setAll(others);
        }
        node.set("properties", properties);
        JsonNode required = node.path("required");
        var all = node.putArray("required").add(property);
        required.forEach(all::add);
    }
}
