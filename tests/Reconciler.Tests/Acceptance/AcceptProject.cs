using Reconciler.Acceptance;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.TestKit;

namespace Reconciler.Tests.Acceptance;

/// <summary>A project whose flows are accepted.</summary>
internal sealed record AcceptProject(TempProject Files, IReadOnlyList<CompiledFlow> Flows, ProjectConfig Config) : IDisposable
{
    public Task<AcceptedFlow> AcceptAsync(CompiledFlow flow, FlowDocument live) => Accepter.AcceptAsync(flow, live, Config, CancellationToken.None);

    public void Dispose() => Files.Dispose();
}
