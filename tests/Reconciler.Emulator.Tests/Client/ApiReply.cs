using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Reconciler.Emulator.Tests.Client;

/// <summary>An answer, read to its end.</summary>
internal sealed record ApiReply(int Status, string Text, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Text) ?? throw new InvalidOperationException("The answer is null.");

    public string? Code => Json["code"]?.GetValue<string>();

    public string Header(string name) => string.Join(",", Headers.GetValues(name));
}
