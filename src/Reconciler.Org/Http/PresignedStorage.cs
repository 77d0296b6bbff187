using System.Net;
using System.Text;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>
/// Uploads to and downloads from presigned addresses. The signature is the permission, so the access token is never sent there.
/// </summary>
internal sealed class PresignedStorage(HttpExchange exchange, TimeProvider time)
{
    // What no honest export reaches, and memory still bears.
    private const long MaxDownloadBytes = 64 * 1024 * 1024;

    private readonly ErrorResponse _errors = new(time);

    /// <summary>Uploads the YAML of a publish job.</summary>
    /// <exception cref="OrgException">The storage refused it, did not confirm it, or could not be reached; or its address is not encrypted.</exception>
    public async Task UploadAsync(PublishJob job, string text, CancellationToken cancellationToken)
    {
        Uri address = SecureAddress.Require(job.PresignedUrl, $"The upload address of job {job.Id}", OrgErrorKind.Protocol);
        var label = new CallLabel($"PUT upload of publish job {job.Id}", address.Host, Permission: null);
        using HttpRequestMessage request = CreateUpload(address, job, text);
        await exchange.SendAsync(request, label, ConfirmAsync, cancellationToken);

        // The storage answers 200 and nothing else when it took the file; so does the Terraform provider read it.
        async Task<HttpStatusCode> ConfirmAsync(HttpResponseMessage response, CancellationToken cancel) => response.StatusCode switch
        {
            HttpStatusCode.OK => response.StatusCode,
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => throw Unconfirmed(label, response.StatusCode),
            _ => throw await _errors.ReadAsync(response, label, cancel),
        };
    }

    /// <summary>Downloads what an export job made, as it is.</summary>
    /// <exception cref="OrgException">The storage refused it or could not be reached; or its address is not encrypted, or the file too large.</exception>
    public async Task<byte[]> DownloadAsync(Uri downloadUrl, CancellationToken cancellationToken)
    {
        Uri address = SecureAddress.Require(downloadUrl, "The download address of the export", OrgErrorKind.Protocol);
        var label = new CallLabel("GET download of the export", address.Host, Permission: null);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await exchange.SendAsync(request, label, ReadAsync, cancellationToken);

        async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
        {
            if (!response.IsSuccessStatusCode)
            {
                throw await _errors.ReadAsync(response, label, cancel);
            }

            await using Stream body = await response.Content.ReadAsStreamAsync(cancel);
            await using var bounded = new BoundedStream(body, MaxDownloadBytes, $"{label.Text}: the file of {label.Host}");
            using var buffer = new MemoryStream();
            await bounded.CopyToAsync(buffer, cancel);
            return buffer.ToArray();
        }
    }

    private static HttpRequestMessage CreateUpload(Uri address, PublishJob job, string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        foreach ((string name, string value) in job.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value) && !request.Content.Headers.TryAddWithoutValidation(name, value))
            {
                throw Unsendable(name, job);
            }
        }

        return request;
    }

    private static OrgException Unsendable(string header, PublishJob job) =>
        new(OrgErrorKind.Protocol, $"The header '{ServerText.Clean(header)}' that publish job {job.Id} asks for cannot be sent; try again");

    private static OrgException Unconfirmed(CallLabel label, HttpStatusCode status)
    {
        string problem = $"{label.Host} answered {(int)status} where only 200 confirms an upload";
        return new OrgException(OrgErrorKind.Protocol, $"{label.Text}: {problem}; look at the job before uploading again")
        {
            Status = (int)status,
            AnswerLost = true,
        };
    }
}
