using Reconciler.Org.Http;
using Reconciler.Org.Resilience;

namespace Reconciler.Org.Tests.Resilience;

internal sealed class RepeatRuleTests
{
    [TestCase(429, false, true)]
    [TestCase(503, true, true)]
    [TestCase(503, false, false)]
    [TestCase(429, true, true)]
    [TestCase(500, false, false)]
    [TestCase(502, true, false)]
    [TestCase(504, true, false)]
    [TestCase(409, false, false)]
    public void A_write_is_repeated_only_where_it_surely_had_no_effect(int status, bool asksToWait, bool repeats) =>
        Assert.That(RepeatRule.Write.Allows(Refusal(status, null, asksToWait ? TimeSpan.FromSeconds(1) : null)), Is.EqualTo(repeats));

    [Test]
    public void A_write_that_reached_no_server_is_repeated_and_one_whose_answer_was_lost_is_not()
    {
        Assert.That(RepeatRule.Write.Allows(new OrgException(OrgErrorKind.Unreachable, "refused")), Is.True);
        Assert.That(RepeatRule.Write.Allows(new OrgException(OrgErrorKind.Unreachable, "broke") { AnswerLost = true }), Is.False);
        Assert.That(RepeatRule.Write.Allows(new OrgException(OrgErrorKind.Timeout, "late") { AnswerLost = true }), Is.False);
    }

    [TestCase(500, "architect.database.throughput.exceeded", true, false)]
    [TestCase(409, "architect.operation.already.in.progress", true, true)]
    [TestCase(409, "architect.flow.locked.by.user", false, false)]
    [TestCase(500, "architect.unspecified.error", false, false)]
    public void Codes_that_pass_by_themselves_are_told_from_others(int status, string code, bool read, bool write)
    {
        OrgException refusal = Refusal(status, code, null);

        Assert.That((RepeatRule.Harmless.Allows(refusal), RepeatRule.Write.Allows(refusal)), Is.EqualTo((read, write)));
    }

    private static OrgException Refusal(int status, string? code, TimeSpan? retryAfter) =>
        new(StatusKinds.Of(status, code), "refused") { Status = status, Code = code, RetryAfter = retryAfter };
}
