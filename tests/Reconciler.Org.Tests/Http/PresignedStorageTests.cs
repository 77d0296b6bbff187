using System.IO.Compression;
using System.Net;
using System.Text;
using NUnit.Framework.Constraints;
using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class PresignedStorageTests
{
    private static readonly Uri Address = new("https://s3.example/bucket/key?X-Amz-Signature=hidden");

    [Test]
    public async Task An_upload_sends_the_text_with_exactly_the_headers_of_the_job()
    {
        var stub = new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK));
        var job = new PublishJob("j1", Address, new Dictionary<string, string> { ["Content-Type"] = "application/x-yaml", ["x-amz-meta-org"] = "a b" });
        await TestOrg.Over(stub).UploadAsync(job, "inboundCall:\n  name: Grüße\n", CancellationToken.None);

        RecordedRequest upload = stub.Calls.Single();
        Assert.That((upload.Method, upload.Uri, upload.Body), Is.EqualTo(("PUT", Address, "inboundCall:\n  name: Grüße\n")));
        Assert.That(upload.Headers.Keys, Is.EquivalentTo(new[] { "Content-Type", "x-amz-meta-org" }));
        Assert.That((upload.Headers["Content-Type"], upload.Headers["x-amz-meta-org"]), Is.EqualTo(("application/x-yaml", "a b")));
        Assert.That(stub.Logins, Is.Zero);
    }

    [TestCase(HttpStatusCode.Accepted, OrgErrorKind.Protocol, true)]
    [TestCase(HttpStatusCode.Forbidden, OrgErrorKind.Forbidden, false)]
    [TestCase(HttpStatusCode.ServiceUnavailable, OrgErrorKind.Server, false)]
    public async Task Only_200_confirms_an_upload(HttpStatusCode status, OrgErrorKind kind, bool lost)
    {
        HttpOrg org = TestOrg.Over(new StubHandler(_ => new HttpResponseMessage(status) { Content = new StringContent("<Error/>") }));

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.UploadAsync(Job(Address), "x", CancellationToken.None)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((kind, lost)));
        Assert.That(error.Message, Does.StartWith("PUT upload of publish job j1: s3.example answered"));
        Assert.That(error.ToString(), Does.Not.Contain("hidden"));
    }

    [TestCase("http://s3.example/key?sig=hidden")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://127.0.0.1/key?sig=hidden")]
    public void Flows_never_travel_in_the_clear(string address)
    {
        HttpOrg org = TestOrg.Over(new StubHandler(_ => throw new InvalidOperationException("sent")));

        Assert.That(() => org.UploadAsync(Job(new Uri(address)), "x", CancellationToken.None), ProtocolError);
        Assert.That(() => org.DownloadExportAsync(new Uri(address), CancellationToken.None), ProtocolError);
    }

    [Test]
    public void A_header_that_cannot_be_sent_is_named()
    {
        HttpOrg org = TestOrg.Over(new StubHandler(_ => new HttpResponseMessage()));
        var job = new PublishJob("j1", Address, new Dictionary<string, string> { ["bad header"] = "hidden" });

        Assert.That(() => org.UploadAsync(job, "x", CancellationToken.None), ProtocolError.And.Message.Contains("'bad header'"));
    }

    [Test]
    public async Task A_download_sends_no_token_and_returns_a_bare_file()
    {
        var stub = new StubHandler(_ => new HttpResponseMessage { Content = new StringContent("\uFEFFinboundCall:\n") });
        IReadOnlyList<ExportedFile> files = await TestOrg.Over(stub).DownloadExportAsync(Address, CancellationToken.None);

        Assert.That(files, Is.EqualTo(new[] { new ExportedFile(null, "inboundCall:\n") }));
        Assert.That(stub.Calls.Single().Headers, Is.Empty);
    }

    [Test]
    public async Task A_download_of_a_zip_returns_its_files()
    {
        var stub = new StubHandler(_ => new HttpResponseMessage { Content = new ByteArrayContent(Zip()) });
        IReadOnlyList<ExportedFile> files = await TestOrg.Over(stub).DownloadExportAsync(Address, CancellationToken.None);

        Assert.That(files, Is.EqualTo(new[] { new ExportedFile("auth", "a") }));
    }

    [Test]
    public async Task A_download_that_is_refused_names_its_host_only()
    {
        HttpOrg org = TestOrg.Over(new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)));

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.DownloadExportAsync(Address, CancellationToken.None)))!;
        Assert.That(error.Message, Does.StartWith("GET download of the export: s3.example answered 403").And.Not.Contains("hidden"));
    }

    private static EqualConstraint ProtocolError => Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Protocol);

    private static PublishJob Job(Uri address) => new("j1", address, new Dictionary<string, string>());

    private static byte[] Zip()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry("auth.yaml").Open();
            entry.Write(Encoding.UTF8.GetBytes("a"));
        }

        return buffer.ToArray();
    }
}
