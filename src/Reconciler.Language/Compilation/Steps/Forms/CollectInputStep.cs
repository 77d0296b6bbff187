using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>collectInput</c>: takes digits from the caller into a variable.</summary>
internal sealed class CollectInputStep : StepForm
{
    public override string Name => "collectInput";

    public override IReadOnlyList<string> ShortKeys => ["into", "audio", "timeout", "verify", "onSuccess", "onFailure"];

    public override IReadOnlyList<string> ArchyKeys =>
    [
        "inputData", "digits", "interDigitTimeout", "noEntryTimeout", "inputAudio", "acceptJustStar", "acceptJustPound", "verificationType",
        "verificationAudio", "includeTerminatingDtmfInResultData", "outputs",
    ];

    public override IReadOnlyList<string> Required => ["into", "digits"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        if (body["into"] is ScalarNode variable)
        {
            action.Add("inputData", compiler.Expressions.Variable(variable));
        }

        action.Add("digits", Digits(body["digits"]));
        action.Add("noEntryTimeout", body["timeout"] is { } timeout ? compiler.Expressions.Duration(timeout) : null);
        action.Add("inputAudio", body["audio"] is { } audio ? compiler.Expressions.Audio(audio) : null);
        action.Add("verificationType", body["verify"]);
        action.Add("outputs", compiler.Outputs(body, ("onSuccess", "success"), ("onFailure", "failure")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (steps.Expressions.Variable(action["inputData"]) is not { } variable || action.Map("digits") is not { } digits)
        {
            return null;
        }

        var body = new MapBuilder(action.Position)
            .Add("into", variable)
            .Add("digits", digits.Scalar("exact") ?? digits["range"] ?? digits)
            .Add("audio", action["inputAudio"] is { } audio ? steps.Expressions.Audio(audio) : null)
            .Add("timeout", action["noEntryTimeout"] is { } timeout ? steps.Expressions.Duration(timeout) : null)
            .Add("verify", action["verificationType"]);
        steps.Outputs(action, body, ("onSuccess", "success"), ("onFailure", "failure"));
        return StepDecompiler.WithRest(this, body, action, "inputData", "inputAudio", "noEntryTimeout", "verificationType", "outputs");
    }

    private static Node? Digits(Node? digits) => digits switch
    {
        ScalarNode exact => MapBuilder.Of("exact", exact),
        MapNode map when map["min"] is not null || map["max"] is not null => MapBuilder.Of("range", map),
        _ => digits,
    };
}
