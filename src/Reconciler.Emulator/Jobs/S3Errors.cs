using Reconciler.Emulator.Http;

namespace Reconciler.Emulator.Jobs;

/// <summary>
/// Errors at presigned addresses, which have the form of Amazon S3 and not that of the API ("Error responses", Amazon S3 API reference).
/// </summary>
internal static class S3Errors
{
    public static Reply TwoAuthentications(string requestId) =>
        Error(400, "InvalidArgument", "Only one auth mechanism allowed: either the signature or the Authorization header", requestId);

    public static Reply WrongSignature(string requestId) =>
        Error(403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided.", requestId);

    public static Reply WrongHeader(string header, string requestId) =>
        Error(403, "SignatureDoesNotMatch", $"The header {header} is not the one that was signed.", requestId);

    public static Reply Expired(string requestId) => Error(403, "AccessDenied", "Request has expired", requestId);

    public static Reply NoSuchKey(string requestId) => Error(404, "NoSuchKey", "The specified key does not exist.", requestId);

    /// <summary>The answer that a fault rule asks for (Amazon S3 API reference, "List of error codes").</summary>
    public static Reply Planned(int status, string requestId)
    {
        var code = status switch
        {
            400 => "InvalidRequest",
            403 => "AccessDenied",
            404 => "NoSuchKey",
            503 => "SlowDown",
            _ => "InternalError",
        };
        return Error(status, code, "A fault planned by the emulator's user.", requestId);
    }

    private static Reply Error(int status, string code, string message, string requestId) => Reply.Text(
        status,
        "application/xml",
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>{code}</Code><Message>{message}</Message><RequestId>{requestId}</RequestId></Error>
        """);
}
