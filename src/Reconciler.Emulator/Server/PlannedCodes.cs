namespace Reconciler.Emulator.Server;

/// <summary>The error code that goes with a status (public Swagger of the platform API, 2018: codes common to all operations).</summary>
internal static class PlannedCodes
{
    public static string Of(int status) => status switch
    {
        400 => "bad.request",
        401 => "bad.credentials",
        403 => "missing.permissions",
        404 => "not.found",
        415 => "unsupported.media.type",
        429 => "too.many.requests",
        503 => "service.unavailable",
        504 => "request.timeout",
        _ => "internal.server.error",
    };
}
