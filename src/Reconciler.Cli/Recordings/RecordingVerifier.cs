namespace Reconciler.Cli.Recordings;

/// <summary>Compares a recording with the answers of the emulator: status, headers and the form of the content, but not values.</summary>
internal static class RecordingVerifier
{
    private const string ErrorAddress = "/api/v2/flows/" + SampleIds.Unknown;

    /// <summary>Compares each kind of call: all of its recorded answers together with all answers of the emulator.</summary>
    public static async Task<IReadOnlyList<VerifiedCall>> VerifyAsync(IReadOnlyList<RecordedCall> calls, CancellationToken cancellationToken)
    {
        await using var org = await SampleOrg.StartAsync(cancellationToken);
        var results = new List<VerifiedCall>();
        foreach (var kind in calls.GroupBy(CallKind.Of).OrderBy(kind => kind.Key.Path, StringComparer.Ordinal).ThenBy(kind => kind.Key.Status))
        {
            var differences = kind.Key is { Method: "GET", IsApi: true } ? await CompareAsync(org, kind.Key, [.. kind], cancellationToken) : null;
            results.Add(new VerifiedCall(kind.Key, kind.Count(), differences));
        }

        return results;
    }

    private static async Task<IReadOnlyList<string>> CompareAsync(SampleOrg org, CallKind kind, IReadOnlyList<RecordedCall> calls, CancellationToken cancellationToken)
    {
        var recorded = calls.Select(call => JsonForm.Of(call.Body)).Aggregate((one, two) => one.With(two));
        if (kind.IsCircumstance)
        {
            // Reading cannot bring the emulator there, but all errors have one form.
            var error = await org.GetAsync(ErrorAddress, cancellationToken);
            return [.. Bodies(recorded, JsonForm.Of(error.Body))];
        }

        var answers = new List<SampleAnswer>();
        foreach (var address in calls.SelectMany(call => Replay.Addresses(call, org.Ids)).Distinct())
        {
            answers.Add(await org.GetAsync(address, cancellationToken));
        }

        SampleAnswer[] alike = [.. answers.Where(answer => answer.Status == kind.Status)];
        if (alike.Length == 0)
        {
            var statuses = answers.Select(answer => answer.Status).Distinct().Order().ToArray();
            return [statuses.Length == 0 ? "the emulator has nothing of the kind" : $"the org answers {kind.Status}, the emulator {string.Join(" or ", statuses)}"];
        }

        var emulated = alike.Select(answer => JsonForm.Of(answer.Body)).Aggregate((one, two) => one.With(two));
        return [.. Headers(calls, alike), .. Bodies(recorded, emulated)];
    }

    private static IEnumerable<string> Headers(IReadOnlyList<RecordedCall> calls, IReadOnlyList<SampleAnswer> answers)
    {
        string[] recorded = [.. calls.SelectMany(call => call.Headers.Keys).Distinct().Order(StringComparer.Ordinal)];
        string[] emulated = [.. answers.SelectMany(answer => answer.Headers).Distinct()
            .Where(name => KeptNames.Headers.Contains(name) || name.StartsWith(KeptNames.OwnHeaders, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        return [.. recorded.Except(emulated).Select(name => $"header {name}: the emulator does not send it"),
            .. emulated.Except(recorded).Select(name => $"header {name}: only the emulator sends it")];
    }

    private static IEnumerable<string> Bodies(JsonForm recorded, JsonForm emulated) => recorded.Except(emulated)
        .Select(difference => $"{difference.Path}: the org sends {difference.One}, the emulator {difference.Other}");
}

/// <summary>The result for a kind of call.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many calls of it the recording has.</param>
/// <param name="Differences">The differences, one line each; null when it was not compared, because it is no read of the API.</param>
internal sealed record VerifiedCall(CallKind Kind, int Count, IReadOnlyList<string>? Differences);
