using System.Text.Json;
using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Planning;

namespace Reconciler.Tests.Applying;

internal sealed class RunEventTests
{
    [TestCase("Ann's line", "Ann's")]
    [TestCase("Sales", "call/Sales")]
    [TestCase("Sales/North", "les/No")]
    [TestCase("plain", "waits for it")]
    [TestCase("plain", "what Architect said")]
    public void A_secret_is_in_no_text_of_an_event_wherever_it_stands(string name, string secret)
    {
        var secrets = new SecretSet();
        secrets.Add(secret);
        var entry = new RunEvent(default, RunEventKind.Started, new FlowKey("inboundcall", name), PlanAction.Create, "waits for it") { Messages = ["what Architect said"] };
        Assert.That(JsonSerializer.Serialize(entry, Exactly), Does.Contain(secret), "the secret is there before");

        var masked = JsonSerializer.Serialize(entry.Masked(secrets), Exactly);

        Assert.That(masked, Does.Not.Contain(secret).And.Contain(SecretSet.Hidden));
    }

    private static JsonSerializerOptions Exactly { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
