using Reconciler.Emulator.Http;
using Reconciler.Emulator.References;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Jobs;

/// <summary>Writes the state of a job as the API shows it; messages only for those who ask (<c>expand=messages</c>).</summary>
internal static class JobViews
{
    /// <summary>The state of a job; <paramref name="path"/> is the path of its jobs below <c>/api/v2</c>.</summary>
    public static WireJobState State(Call call, Job job, string path) => new()
    {
        Id = job.Id,
        Status = job.Status.ToString(),
        Command = job.Command,
        Flow = job.Outcome?.FlowId is { } flowId ? new WireFlowLink(flowId, EntityViews.FlowUri(flowId)) : null,
        Messages = call.Query.List("expand").Contains("messages", StringComparer.OrdinalIgnoreCase) ? Messages(call, job) : null,
        SelfUri = Call.SelfUri($"{path}/{job.Id}"),
    };

    private static List<WireJobMessage>? Messages(Call call, Job job)
    {
        if (!job.IsSettled)
        {
            return [];
        }

        return job.Outcome?.Messages is { } messages ? [.. messages.SelectMany(message => WithDetails(call, message))] : null;
    }

    // A second message of similar text without details goes with each one that has them (SDK docs of the model).
    private static IEnumerable<WireJobMessage> WithDetails(Call call, JobMessage message)
    {
        var plain = new WireJobMessage(message.Type, WireDate.Iso(message.At), message.Text);
        return message.Unresolved is { } reference ? [plain with { Details = [LookUp(call, reference)] }, plain] : [plain];
    }

    private static WireJobMessageDetail LookUp(Call call, FlowReference reference) => new()
    {
        Type = "NetworkDiagnostic",
        Method = "GET",
        Url = $"{call.Origin}{ReferenceLookUps.Path(reference)}",
        StatusCode = 200,
        StatusMessage = "OK",
        CorrelationId = call.CorrelationId,
        ResponseBody = "{\"entities\":[],\"total\":0}",
    };
}
