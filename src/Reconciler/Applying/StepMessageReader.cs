using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>Turns what Architect says in a job into messages with the places in the manifest that they are about, each message once.</summary>
internal static class StepMessageReader
{
    /// <summary>The messages, each once, with the places that they are about.</summary>
    /// <param name="publication">The upload that the messages are about; its nodes know where they were written.</param>
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
