using System.Collections.Frozen;
using Reconciler.Compilation.Steps.Forms;

namespace Reconciler.Compilation.Steps;

/// <summary>Every action that has a short form.</summary>
internal static class StepForms
{
    private static readonly FrozenDictionary<string, StepForm> ByName = new StepForm[]
    {
        new InvokeStep(),
        new UpdateDataStep(),
        new PlayAudioStep(),
        new CollectInputStep(),
        new DecisionStep(),
        new SwitchStep(),
        new LoopStep(),
        new BareStep("loopNext"),
        new BareStep("loopExit"),
        new CallTaskStep(),
        new JumpToTaskStep(),
        new JumpToMenuStep(),
        new BareStep("previousMenu"),
        new TransferToAcdStep(),
        new CallDataStep(),
        new DataTableLookupStep(),
        new SetParticipantDataStep(),
        new GetParticipantDataStep(),
        new FindQueueStep(),
        new EvaluateScheduleStep(),
        new BareStep("disconnect"),
        new ReturnStep(),
        new EndTaskStep(),
    }.ToFrozenDictionary(form => form.Name, StringComparer.Ordinal);

    /// <summary>The forms, in ordinal order of their names.</summary>
    public static IEnumerable<StepForm> All => ByName.Values.OrderBy(form => form.Name, StringComparer.Ordinal);

    /// <summary>The names, in ordinal order.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The short form of an action, or null when it has only its full form.</summary>
    public static StepForm? Find(string action) => ByName.GetValueOrDefault(action);
}
