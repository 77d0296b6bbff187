using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>Makes a job's messages useful to the author of the flow.</summary>
internal static class StepMessageReader
{
    /// <summary>The messages, each once, with the places that they are about.</summary>
    /// <param name="messages">What the job said.</param>
    /// <param name="publication">What was uploaded.</param>
    public static IReadOnlyList<StepMessage> Of(IReadOnlyList<JobMessage> messages, Publication publication)
    {
        // Architect says what it could not find twice, once with its look-ups and once without.
        var once = messages.GroupBy(message => (message.Severity, message.Text)).Select(same => same.MaxBy(message => message.LookUps.Count)!);
        return [.. once.Select(message => new StepMessage(
            message.Severity,
            message.Text,
            MessagePlace.Find(publication.Body, publication.Key.Name, message.Text),
            [.. message.LookUps.Select(lookUp => lookUp.ToString())]))];
    }
}
