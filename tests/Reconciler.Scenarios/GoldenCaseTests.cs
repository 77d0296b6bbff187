using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>Each folder of <c>Cases</c>. Whatever a case shows: after its apply, a second plan is empty and a second apply writes nothing.</summary>
internal sealed class GoldenCaseTests
{
    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.Names))]
    public Task A_case_is_as_recorded(string name) => GoldenCase.Named(name).CheckAsync();
}
