using System.Text.Json.Serialization;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>How the content of a data file is written as JSON.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DataFileDocument))]
internal sealed partial class DataFileJson : JsonSerializerContext;

/// <summary>The content of a data file.</summary>
internal sealed record DataFileDocument(int Format, OrgState Org)
{
    /// <summary>The number of the format that this emulator reads and writes.</summary>
    public const int CurrentFormat = 1;
}
