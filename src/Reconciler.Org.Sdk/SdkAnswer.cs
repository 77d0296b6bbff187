using Reconciler.Org.Http;

namespace Reconciler.Org.Sdk;

/// <summary>An answer that is read twice: by the SDK, and by Reconciler from the same bytes.</summary>
internal sealed class SdkAnswer
{
    private readonly HttpResponseMessage _original;
    private readonly byte[] _body;

    private SdkAnswer(HttpResponseMessage original, byte[] body)
    {
        _original = original;
        _body = body;
    }

    public static async Task<SdkAnswer> ReadAsync(HttpResponseMessage response, CallLabel label, CancellationToken cancellationToken)
    {
        await using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var bounded = new BoundedStream(body, JsonBody.MaxBytes, $"{label.Text}: the answer of {label.Host}");
        using var buffer = new MemoryStream();
        await bounded.CopyToAsync(buffer, cancellationToken);
        return new SdkAnswer(response, buffer.ToArray());
    }

    /// <summary>The answer for one reader.</summary>
    public HttpResponseMessage Open()
    {
        var copy = new HttpResponseMessage(_original.StatusCode)
        {
            Content = new ByteArrayContent(_body),
            ReasonPhrase = _original.ReasonPhrase,
            RequestMessage = _original.RequestMessage,
            Version = _original.Version,
        };
        Copy(_original.Headers, copy.Headers);
        Copy(_original.Content.Headers, copy.Content.Headers);
        return copy;
    }

    private static void Copy(System.Net.Http.Headers.HttpHeaders from, System.Net.Http.Headers.HttpHeaders to)
    {
        foreach ((string name, IEnumerable<string> values) in from.NonValidated.Select(header => (header.Key, header.Value.AsEnumerable())))
        {
            to.TryAddWithoutValidation(name, values);
        }
    }
}
