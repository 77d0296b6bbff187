namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary>Every action that has a short form.</summary>
internal static class ShortForms
{
    /// <summary>The table of the short forms.</summary>
    public static StepFormTable All { get; } = new(
    [
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
    ]);
}
