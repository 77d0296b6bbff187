using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Http;

/// <summary>
/// The errors that the emulator answers with. Codes: public Swagger of the platform API (2018), operation responses of
/// <c>/api/v2/flows</c> and <c>/api/v2/architect/dependencytracking</c>; the texts are the emulator's own.
/// </summary>
internal static class ApiErrors
{
    public static ApiException BadRequest(string message) => new(400, "bad.request", message);

    public static ApiException InvalidValue(string name, string value) =>
        new(400, "invalid.value", $"The value '{value}' is not valid for '{name}'.");

    public static ApiException InvalidDate(string name, string value) =>
        new(400, "invalid.date", $"The value '{value}' of '{name}' is not a date.");

    public static ApiException MissingParameter(string name) =>
        new(400, "architect.query.parameter.missing", $"The query parameter '{name}' is required.");

    public static ApiException InvalidFlow(string code, string message) => new(400, code, message);

    public static ApiException BadCredentials() => new(401, "bad.credentials", "Invalid login credentials.");

    public static ApiException AuthenticationRequired() =>
        new(401, "authentication.required", "No authentication bearer token specified in authorization header.");

    public static ApiException MissingPermissions(IEnumerable<string> permissions) => new(
        403,
        "missing.any.permissions",
        "Unable to perform the requested action. You must have at least one of the following permissions assigned: "
        + $"[{string.Join(", ", permissions)}]");

    public static ApiException FlowNotFound(string id) =>
        new(404, "architect.flow.not.found", $"Could not find a flow with the id '{id}'.");

    public static ApiException VersionNotFound(string id) => new(404, "architect.flow.version.missing", $"The flow has no version '{id}'.");

    public static ApiException NotFound(string what) => new(404, "not.found", $"The requested resource was not found: {what}");

    public static ApiException DependencyObjectNotFound(string id) =>
        new(404, "architect.dependency.object.not.found", $"Could not find the object '{id}'.");

    public static ApiException DependencyTypeInvalid(string type) =>
        new(400, "architect.dependency.object.invalid.type", $"'{type}' is not a valid object type here.");

    public static ApiException DependencyVersionMissing() =>
        new(400, "architect.dependency.object.version.not.specified", "The version of the object is required.");

    public static ApiException DependencyNameMissing() =>
        new(400, "architect.dependency.object.name.not.specified", "The name of the object is required.");

    public static ApiException DependencyFilterInvalid(string filter) =>
        new(400, "architect.dependency.invalid.filter", $"'{filter}' is no filter for flows.");

    public static ApiException DependencyBuildRuns() =>
        new(409, "architect.dependencies.build.in.progress", "The dependencies are being built.");

    public static ApiException CannotDeleteLocked(string holder) =>
        new(405, "architect.flow.cannot.delete.user.does.not.have.lock", $"The flow is locked by {holder}.");

    public static ApiException Locked(string holder) => new(409, "architect.flow.locked.by.user", $"The flow is locked by {holder}.");

    public static ApiException NotLocked() =>
        new(409, "architect.flow.not.locked.by.user", "The flow must be checked out by you for this.");

    public static ApiException AlreadyExists(string type, string name) =>
        new(409, "architect.flow.already.exists", $"A flow of type {type} with the name '{name}' exists already.");

    public static ApiException NothingToCheckIn() => new(409, "architect.flow.cannot.checkin.missing.config", "The flow was never saved.");

    public static ApiException NothingToPublish() => new(404, "architect.flow.data.missing", "The flow was never saved.");

    public static ApiException UsedIn(string code, IReadOnlyList<WireErrorDetail> users) =>
        new(409, code, $"The flow is used in: {string.Join(", ", users.Select(user => user.EntityName))}.") { Details = users };

    public static ApiException Deleted(string id) => new(410, "architect.flow.deleted", $"The flow '{id}' is deleted.");

    public static ApiException TooManyRequests(int retryAfterSeconds) => new(
        429,
        "too.many.requests",
        $"Rate limit exceeded the maximum. Retry the request in [{retryAfterSeconds}] seconds")
    {
        RetryAfterSeconds = retryAfterSeconds,
    };

    /// <summary>A defect of the emulator, or a data file that cannot be written.</summary>
    public static ApiException Internal(Exception cause) => new(500, "internal.server.error", $"{cause.GetType().Name}: {cause.Message}");

    /// <summary>For requests whose answer by the real service is not known.</summary>
    public static ApiException NotEmulated(string what) =>
        new(501, "not.implemented", $"The emulator does not know how Genesys Cloud answers this: {what}");
}

/// <summary>An error of the API: ends the handling of a request, which is answered with an <c>ErrorBody</c>.</summary>
internal sealed class ApiException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The code by which clients tell errors apart.</summary>
    public string Code { get; } = code;

    /// <summary>The <c>Retry-After</c> header of the answer, in seconds; null for none.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The things that the error is about.</summary>
    public IReadOnlyList<WireErrorDetail> Details { get; init; } = [];
}
