using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Http;

/// <summary>Ends the handling of a request with an <c>ErrorBody</c>.</summary>
internal sealed class ApiException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public int? RetryAfterSeconds { get; init; }

    /// <summary>The things that the error is about.</summary>
    public IReadOnlyList<WireErrorDetail> Details { get; init; } = [];
}
