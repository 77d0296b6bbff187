namespace Reconciler.Org.Tests;

internal sealed class PollScheduleTests
{
    [Test]
    public void Waits_grow_up_to_the_longest() =>
        Assert.That(
            Enumerable.Range(0, 10).Select(attempt => PollSchedule.Default.Wait(attempt).TotalSeconds),
            Is.EqualTo(new[] { 0.3, 0.45, 0.675, 1.0125, 1.51875, 2.278125, 3.4171875, 5, 5, 5 }).Within(1e-6));

    [TestCase(1, new[] { 0.95, 0.3, 0.45 })]
    [TestCase(5, new[] { 4.75, 0.5, 0.75 })]
    [TestCase(60, new[] { 57, 5, 5.0 })]
    [TestCase(600, new[] { 60, 5, 5.0 })]
    [TestCase(0.3, new[] { 0.3, 0.45, 0.675 })]
    public void The_first_look_at_a_job_of_a_known_kind_comes_shortly_before_its_usual_end(double usual, double[] waits) =>
        Assert.That(
            Enumerable.Range(0, 3).Select(attempt => PollSchedule.Default.Wait(attempt, TimeSpan.FromSeconds(usual)).TotalSeconds),
            Is.EqualTo(waits).Within(1e-6));

    [Test]
    public void A_schedule_without_waits_stays_without() =>
        Assert.That(new PollSchedule(TimeSpan.Zero, 1, TimeSpan.Zero, TimeSpan.FromMinutes(16)).Wait(0, TimeSpan.FromHours(1)), Is.EqualTo(TimeSpan.Zero));
}
