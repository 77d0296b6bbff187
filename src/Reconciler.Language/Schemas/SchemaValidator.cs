using NJsonSchema;
using NJsonSchema.Validation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Schemas;

/// <summary>Checks a document against its JSON Schema and gives each error its place in the file.</summary>
internal static class SchemaValidator
{
    // Holds nothing but the table of formats, so one serves all threads.
    private static readonly JsonSchemaValidator Validator = new();

    /// <summary>
    /// One diagnostic for each breach of the schema, at its place in the file; none when the document fits. Where the schema allows alternatives, the
    /// breaches of the one that fits best.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Validate(MapNode document, JsonSchema schema)
    {
        var errors = Validator.Validate(JsonTokens.From(document), schema);
        return errors.Count == 0 ? [] : [.. errors.SelectMany(Leaves).Where(error => Applies(document, error)).Select(error => Describe(document, error))];
    }

    // "required" says nothing about a value that is no map, such as the bare type of a variable; NJsonSchema complains all the same.
    private static bool Applies(MapNode document, ValidationError error)
        => error.Kind != ValidationErrorKind.PropertyRequired || SchemaPath.Find(document, error.Path).Node is MapNode;

    private static IEnumerable<ValidationError> Leaves(ValidationError error)
    {
        if (error is MultiTypeValidationError several)
        {
            // Of several types, the one that the value has is the one whose complaints count.
            return several.Errors.Values.FirstOrDefault(branch => !branch.Any(e => IsTypeError(e) && e.Path == error.Path))?.SelectMany(Leaves) ?? [error];
        }

        if (error is not ChildSchemaValidationError nested)
        {
            return [error];
        }

        // Of several alternatives, the one with the fewest complaints is the one that the author most likely meant.
        var branches = nested.Errors.Values.Select(branch => branch.SelectMany(Leaves).ToArray()).Where(branch => branch.Length > 0);
        return error.Kind is ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf
            ? branches.OrderBy(TypeErrors).ThenBy(branch => branch.Length).FirstOrDefault() ?? [error]
            : branches.SelectMany(branch => branch);
    }

    private static int TypeErrors(ValidationError[] branch) => branch.Count(IsTypeError);

    private static bool IsTypeError(ValidationError error) => error.Kind.ToString().EndsWith("Expected", StringComparison.Ordinal);

    private static Diagnostic Describe(MapNode document, ValidationError error)
    {
        var place = SchemaPath.Find(document, error.Path);
        var at = place.Node.Position;
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => DiagnosticCatalog.MissingKey(place.Key?.Position ?? at, place.Title, error.Property ?? place.Missing),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => UnknownKey(document, error),
            ValidationErrorKind.NotInEnumeration => DiagnosticCatalog.NotAllowed(at, place.Title, Shown(place.Node), Allowed(error.Schema)),
            ValidationErrorKind.StringExpected => WrongType(place, "a text"),
            ValidationErrorKind.ObjectExpected => WrongType(place, "a map"),
            ValidationErrorKind.ArrayExpected => WrongType(place, "a list"),
            ValidationErrorKind.BooleanExpected => WrongType(place, "true or false"),
            ValidationErrorKind.IntegerExpected => WrongType(place, "a whole number"),
            ValidationErrorKind.NumberExpected => WrongType(place, "a number"),
            ValidationErrorKind.NoTypeValidates => WrongType(place, Types(error.Schema.Type)),
            _ => DiagnosticCatalog.InvalidValue(at, place.Title, Constraint(error)),
        };
    }

    private static Diagnostic UnknownKey(MapNode document, ValidationError error)
    {
        var place = SchemaPath.Find(document, error.Path);
        var key = error.Property ?? place.Key?.Text ?? "";
        var holder = place.Key?.Text == key ? place.Parent : place.Node as MapNode;
        var title = place.Key?.Text == key ? Parent(place.Readable, key) : place.Title;
        return DiagnosticCatalog.UnknownKey(holder?.KeyOf(key)?.Position ?? place.Node.Position, key, title, [.. error.Schema.ActualSchema.Properties.Keys]);
    }

    private static string Parent(string path, string key)
        => path.Length > key.Length ? path[..^(key.Length + 1)] : "the document";

    private static Diagnostic WrongType(SchemaPlace place, string expected)
        => DiagnosticCatalog.WrongType(place.Node.Position, place.Title, expected, Found(place.Node));

    private static string Found(Node node) => node switch
    {
        MapNode => "a map",
        ListNode => "a list",
        ScalarNode { Kind: ScalarKind.Null } => "nothing",
        ScalarNode { Kind: ScalarKind.Boolean } scalar => scalar.Text,
        ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Decimal } scalar => $"the number {scalar.Text}",
        _ => "a text",
    };

    private static string Types(JsonObjectType types)
    {
        var names = new List<string>();
        void Take(JsonObjectType type, string name)
        {
            if (types.HasFlag(type))
            {
                names.Add(name);
            }
        }

        Take(JsonObjectType.String, "a text");
        Take(JsonObjectType.Number, "a number");
        Take(JsonObjectType.Integer, "a whole number");
        Take(JsonObjectType.Boolean, "true or false");
        Take(JsonObjectType.Object, "a map");
        Take(JsonObjectType.Array, "a list");
        return names.Count > 1 ? $"{string.Join(", ", names[..^1])} or {names[^1]}" : names.FirstOrDefault() ?? "another type";
    }

    private static string[] Allowed(JsonSchema schema) => [.. schema.ActualSchema.Enumeration.Select(value => $"{value}")];

    private static string Shown(Node node) => node is ScalarNode scalar ? scalar.Text : Found(node);

    private static string Constraint(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.PatternMismatch => $"must have the form {error.Schema.Pattern}",
        ValidationErrorKind.StringTooShort => "must not be empty",
        ValidationErrorKind.StringTooLong => $"must have at most {error.Schema.MaxLength} characters",
        ValidationErrorKind.TooFewItems => $"must have at least {error.Schema.MinItems} entry",
        ValidationErrorKind.TooFewProperties => "must not be empty",
        ValidationErrorKind.TooManyProperties => $"must have exactly {error.Schema.MaxProperties} key",
        ValidationErrorKind.ItemsNotUnique => "must not hold the same entry twice",
        ValidationErrorKind.NumberTooSmall => $"must be at least {error.Schema.Minimum}",
        ValidationErrorKind.NumberTooBig => $"must be at most {error.Schema.Maximum}",
        _ => $"is not allowed here ({error.Kind})",
    };
}
