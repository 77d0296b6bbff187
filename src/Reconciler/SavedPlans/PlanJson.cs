using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Reconciler.Diff;
using Reconciler.Language.Project;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>How a saved plan is serialised: every property that can be set, in camelCase. A reader refuses what it does not know, and what is not there.</summary>
[JsonSerializable(typeof(SavedPlan))]
[JsonSerializable(typeof(PathSegment[]))]
internal sealed partial class PlanJson : JsonSerializerContext
{
    /// <summary>To read with, and to write with secrets masked.</summary>
    public static JsonTypeInfo<SavedPlan> With(SecretSet secrets) => (JsonTypeInfo<SavedPlan>)new JsonSerializerOptions
    {
        TypeInfoResolver = Default.WithAddedModifier(LeaveOutDerived),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new PlanConverters.MaskedText(secrets),
            new PlanConverters.PathConverter(),
            new PlanConverters.TermConverter(),
            new PlanConverters.ShardConverter(),
            new JsonStringEnumConverter<PlanAction>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<ChangeKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    }.GetTypeInfo(typeof(SavedPlan));

    // IgnoreReadOnlyProperties would leave lists in.
    private static void LeaveOutDerived(JsonTypeInfo type)
    {
        foreach (var derived in type.Properties.Where(property => property.Set is null).ToArray())
        {
            type.Properties.Remove(derived);
        }
    }
}
