using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>playAudio</c>: plays text to speech, a prompt, or an audio expression.</summary>
internal sealed class PlayAudioStep : StepForm
{
    public override string Name => "playAudio";

    public override IReadOnlyList<string> ShortKeys => ["tts", "prompt", "exp"];

    public override IReadOnlyList<string> ArchyKeys => ["audio"];

    public override string? ScalarKey => "tts";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        var audio = new MapNode([.. body.Entries.Where(entry => ShortKeys.Contains(entry.Name))], body.Position);
        if (audio.Count == 1)
        {
            action.Add("audio", compiler.Expressions.Audio(audio));
            return;
        }

        compiler.Diagnostics.Add(DiagnosticCatalog.StepOfWrongShape(body.Position, Name, "exactly one of tts, prompt and exp"));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps) => action["audio"] is not { } audio ? null : steps.Expressions.Audio(audio) switch
    {
        ScalarNode text => MapBuilder.Of("tts", text),
        MapNode { Entries: [{ Name: "prompt" or "exp" }] } map => map,
        _ => null,
    };
}
