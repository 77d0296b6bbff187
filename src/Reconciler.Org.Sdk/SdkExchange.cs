using System.Runtime.ExceptionServices;
using PureCloudPlatform.Client.V2.Client;
using Reconciler.Org.Http;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Sdk;

/// <summary>
/// Makes one call by the SDK and reads its answer. What the SDK makes of the answer is not used: unknown values, dates and numbers come out of
/// it changed, and an answer that it cannot read looks like an error of the server.
/// </summary>
internal static class SdkExchange
{
    public static async Task<T> SendAsync<T>(
        Func<Task> sendAsync, CallLabel label, Func<HttpResponseMessage, CancellationToken, Task<T>> readAsync, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var call = new SdkCall(label, cancellationToken);
        await RunAsync(call, sendAsync);
        using HttpResponseMessage answer = call.Answer!.Open();
        return await readAsync(answer, cancellationToken);
    }

    private static async Task RunAsync(SdkCall call, Func<Task> sendAsync)
    {
        SdkCall.Current = call;
        try
        {
            await sendAsync();
        }
        catch (Exception) when (call.Answer is not null)
        {
            // The answer says what happened; the SDK only could not or would not turn it into a value.
        }
        catch (Exception) when (call.Failure is { } failure)
        {
            Rethrow(call, failure);
        }
        catch (ApiException refused)
        {
            throw new OrgException(OrgErrorKind.Misconfigured, $"{call.Label.Text}: the SDK did not send it: {ServerText.Clean(refused.Message)}; use the transport http", refused);
        }

        if (call.Answer is null)
        {
            Rethrow(call, call.Failure ?? new InvalidOperationException($"{call.Label.Text}: the SDK returned without sending anything."));
        }
    }

    private static void Rethrow(SdkCall call, Exception failure)
    {
        if (TransportFailure.TryDescribe(failure, call.Label) is { } described)
        {
            throw TransportFailure.OrCancellation(described, failure, call.Cancellation);
        }

        ExceptionDispatchInfo.Throw(failure);
    }
}
