using System.Net;
using System.Text;
using Reconciler.Cli.Recordings;
using Reconciler.Language.Project;

namespace Reconciler.Cli.Tests.Recordings;

internal sealed class CallSanitizerTests
{
    private readonly SecretSet _secrets = new();

    [Test]
    public void Ids_in_path_query_and_content_get_one_pseudonym()
    {
        var call = Record("https://api.mypurecloud.de/api/v2/flows/1234-abcd/versions?id=1234-abcd&pageSize=25", "{\"id\":\"1234-abcd\",\"type\":\"PUBLISH\"}");
        var pseudonym = call.Path.Split('/')[4];

        Assert.That(call.Path, Is.EqualTo($"/api/v2/flows/{pseudonym}/versions"));
        Assert.That(pseudonym, Does.StartWith("~"));
        Assert.That(call.Query, Is.EqualTo(new[] { KeyValuePair.Create("id", pseudonym), KeyValuePair.Create("pageSize", "25") }));
        Assert.That(call.Body!.ToJsonString(), Is.EqualTo($$"""{"id":"{{pseudonym}}","type":"PUBLISH"}"""));
    }

    [Test]
    public void Another_recording_has_other_pseudonyms()
    {
        var first = Record("https://h/api/v2/flows/1a", "{}");
        var second = Record("https://h/api/v2/flows/1a", "{}");

        Assert.That(second.Path, Is.Not.EqualTo(first.Path));
    }

    [TestCase("name", "\"INBOUNDCALL\"")]
    [TestCase("type", "\"what a person wrote\"")]
    [TestCase("phone", "4915112345678")]
    [TestCase("properties", "{\"pinCode\":{\"type\":\"string\"}}")]
    [TestCase("anything", "{\"Flow.pinCode\":true}")]
    public void What_the_API_has_no_word_for_is_taken_out(string field, string value)
    {
        var text = Record("https://h/api/v2/flows", $$"""{"{{field}}":{{value}}}""").Body!.ToJsonString();

        Assert.That(text, Does.Not.Contain("INBOUNDCALL").And.Not.Contain("person").And.Not.Contain("4915").And.Not.Contain("pinCode"));
    }

    [Test]
    public void A_secret_is_taken_out_even_where_a_word_of_the_API_is_kept()
    {
        _secrets.Add("hidden");
        Assert.That(Record("https://h/api/v2/flows", "{\"type\":\"hidden\"}").Body!.ToJsonString(), Does.Not.Contain("hidden"));
    }

    [TestCase("https://bucket.s3.amazonaws.com/uploads/job?X-Amz-Signature=feed")]
    [TestCase("https://h/downloads/job?Signature=feed")]
    public void Of_a_presigned_address_nothing_is_kept(string address)
    {
        var call = Record(address, "{\"type\":\"PUBLISH\"}");

        Assert.That((call.Path, call.Query.Count, call.Headers.Count, call.Body), Is.EqualTo(("/presigned", 0, 0, (object?)null)));
    }

    [Test]
    public void Of_a_list_only_what_differs_in_form_is_kept()
    {
        var call = Record("https://h/api/v2/flows", "{\"entities\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\",\"deleted\":true},{\"name\":\"d\"}]}");

        Assert.That(call.Body!["entities"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [TestCase("<html>maintenance</html>")]
    [TestCase("{\"cut")]
    [TestCase("{\"twice\":1,\"twice\":2}")]
    public void What_cannot_be_read_is_left_out(string content) => Assert.That(Record("https://h/api/v2/flows", content).Body, Is.Null);

    [Test]
    public void A_line_comes_back_as_the_call_that_it_was()
    {
        var line = RecordingJson.Line(Record("https://h/api/v2/flows?pageSize=5", "{\"deleted\":false}"));

        Assert.That(RecordingJson.Line(RecordingJson.Call(line)), Is.EqualTo(line));
    }

    private RecordedCall Record(string address, string answer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new("Bearer", "token");
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer) };
        return new CallSanitizer(_secrets).Sanitize(request, sent: null, response, Encoding.UTF8.GetBytes(answer));
    }
}
