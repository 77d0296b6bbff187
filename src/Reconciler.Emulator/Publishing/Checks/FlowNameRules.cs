namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>
/// What a flow may not be called. The codes are those that the public Swagger of the platform API (2018) lists for
/// <c>POST /flows</c> and <c>PUT /flows/{id}</c>.
/// </summary>
internal static class FlowNameRules
{
    /// <summary>The error code and the message for a name that is not allowed; null for one that is.</summary>
    public static (string Code, string Text)? Violation(string? name) => name switch
    {
        null => ("architect.flow.validate.failed.missing.name", "The flow has no name."),
        _ when string.IsNullOrWhiteSpace(name) => ("architect.flow.validate.failed.missing.name", "The flow has no name."),
        _ when name.Contains('/', StringComparison.Ordinal) =>
            ("architect.flow.validate.failed.invalid.name.contains.slash", $"The flow name '{name}' must not contain a slash."),
        _ when name.EndsWith("-debug", StringComparison.OrdinalIgnoreCase) =>
            ("architect.flow.validate.failed.invalid.name.contains.debug", $"The flow name '{name}' must not end with '-debug'."),
        _ when !name.Any(char.IsLetter) =>
            ("architect.flow.validate.failed.invalid.name.no.alpha", $"The flow name '{name}' must contain a letter."),
        _ => null,
    };
}
