using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Server;

/// <summary>Has a request answered by its endpoint, after it is authenticated and counted. Errors become answers.</summary>
internal sealed class Dispatcher(
    EndpointTable endpoints,
    TokenStore tokens,
    RateLimit rateLimit,
    SessionIds correlationIds,
    Action beforeEachRequest)
{
    /// <summary>Answers a request, as the fault rule says if there is one; its answer carries a correlation id.</summary>
    public async Task<Reply> AnswerAsync(HttpRequest request, FaultRule? fault, CancellationToken cancellationToken)
    {
        var path = RawPath(request);
        var call = new Call(request, path, new QueryValues(request.Query), correlationIds.Next()) { JobFault = fault };
        if (fault is { ExpireToken: true } && AuthorizationHeader.BearerToken(request) is { } token)
        {
            tokens.Expire(token);
        }

        var reply = await GuardAsync(call, () => fault is { Status: { } status }
            ? Task.FromResult(ErrorReplies.Planned(call, fault, status))
            : RouteAsync(call, cancellationToken));
        return reply.WithHeader("ININ-Correlation-Id", call.CorrelationId);
    }

    private async Task<Reply> RouteAsync(Call call, CancellationToken cancellationToken)
    {
        beforeEachRequest();
        var found = endpoints.Find(call.Request.Method, call.Path);
        if (found is { Endpoint.IsPublic: true } open)
        {
            return await open.Endpoint.Handle(call with { Route = open.Route }, cancellationToken);
        }

        var client = Authenticate(call.Request);
        var standing = rateLimit.Count(client.Id);
        var reply = await GuardAsync(call, () => standing.IsExceeded
            ? throw ApiErrors.TooManyRequests(standing.ResetSeconds)
            : HandleAsync(call, client, found, cancellationToken));
        return standing.AddTo(reply);
    }

    private static Task<Reply> HandleAsync(
        Call call,
        EmulatorClient client,
        EndpointMatch? found,
        CancellationToken cancellationToken)
    {
        if (found is not { } match)
        {
            throw ApiErrors.NotEmulated($"{call.Request.Method} {call.Path}");
        }

        var permissions = match.Endpoint.AnyPermission;
        if (permissions.Count > 0 && client.Permissions is { } granted && !permissions.Any(granted.Contains))
        {
            throw ApiErrors.MissingPermissions(permissions);
        }

        var caller = new StoredIdentity(client.Id, client.Name, IsClient: true);
        return match.Endpoint.Handle(call with { Route = match.Route, Caller = caller }, cancellationToken);
    }

    private EmulatorClient Authenticate(HttpRequest request)
    {
        var token = AuthorizationHeader.BearerToken(request) ?? throw ApiErrors.AuthenticationRequired();
        return tokens.Find(token) ?? throw ApiErrors.BadCredentials();
    }

    private static async Task<Reply> GuardAsync(Call call, Func<Task<Reply>> answer)
    {
        try
        {
            return await answer();
        }
        catch (ApiException exception)
        {
            return ErrorReplies.Of(call, exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ErrorReplies.Of(call, ApiErrors.Internal(exception));
        }
    }

    // The server decodes the path, which would turn an escaped slash into two segments.
    private static string RawPath(HttpRequest request)
    {
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        return string.IsNullOrEmpty(target) ? request.Path.ToString() : target.Split('?', 2)[0];
    }
}
