using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Authentication;

public sealed class TokenTests
{
    [Test]
    public async Task The_right_credentials_get_a_bearer_token_for_a_day()
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.TokenAsync("emulator-client", "emulator-secret");

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Json["token_type"]?.GetValue<string>(), Is.EqualTo("bearer"));
        Assert.That(reply.Json["expires_in"]?.GetValue<int>(), Is.EqualTo(86400));
        Assert.That(reply.Json["access_token"]?.GetValue<string>(), Is.Not.Empty);
    }

    [TestCase("nobody", "emulator-secret", 400, "client not found: invalid_client")]
    [TestCase("emulator-client", "wrong", 401, "authentication failed")]
    public async Task Wrong_credentials_get_the_error_of_the_login_host(string id, string secret, int status, string description)
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.TokenAsync(id, secret);

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(reply.Json["error"]?.GetValue<string>(), Is.EqualTo("invalid_client"));
        Assert.That(reply.Json["description"]?.GetValue<string>(), Is.EqualTo(description));
        Assert.That(reply.Json["error_description"]?.GetValue<string>(), Is.EqualTo(description));
        Assert.That(reply.Json["code"], Is.Null, "the login host knows no ErrorBody");
    }

    [Test]
    public async Task Other_grants_are_refused()
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.TokenAsync("emulator-client", "emulator-secret", "password");

        Assert.That(reply.Status, Is.EqualTo(400));
    }

    [Test]
    public async Task The_api_refuses_calls_without_a_token_or_with_a_made_up_one()
    {
        await using var org = await TestOrg.StartAsync();
        using var anonymous = ApiClient.Anonymous(org.Server.BaseAddress);

        var without = await anonymous.GetAsync("/api/v2/flows");
        anonymous.UseToken("made-up");
        var madeUp = await anonymous.GetAsync("/api/v2/flows");

        Assert.That((without.Status, without.Code), Is.EqualTo((401, "authentication.required")));
        Assert.That((madeUp.Status, madeUp.Code), Is.EqualTo((401, "bad.credentials")));
    }

    [Test]
    public async Task A_token_expires_after_its_lifetime()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time });

        time.Advance(TimeSpan.FromSeconds(86399));
        var before = await org.Api.GetAsync("/api/v2/flows");
        time.Advance(TimeSpan.FromSeconds(1));
        var after = await org.Api.GetAsync("/api/v2/flows");

        Assert.That((before.Status, after.Status), Is.EqualTo((200, 401)));
    }

    [Test]
    public async Task A_client_without_the_permission_is_refused_by_name_of_the_permission()
    {
        var reader = EmulatorClient.Default with { Permissions = new HashSet<string> { "architect:flow:view" } };
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { Clients = [reader] });

        var listing = await org.Api.GetAsync("/api/v2/flows");
        var job = await org.Api.PostAsync("/api/v2/flows/jobs");

        Assert.That(listing.Status, Is.EqualTo(200));
        Assert.That(job.Status, Is.EqualTo(403));
        Assert.That(job.Text, Does.Contain("architect:job:create"));
    }
}
