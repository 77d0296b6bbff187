using Reconciler.Accepting;
using Reconciler.Compilation;
using Reconciler.Loading.Project;
using Reconciler.TestKit;

namespace Reconciler.Tests.Accepting;

/// <summary>A project whose flows are accepted.</summary>
internal sealed record AcceptProject(TempProject Files, IReadOnlyList<CompiledFlow> Flows, ProjectConfig Config) : IDisposable
{
    public Task<Acceptance> AcceptAsync(CompiledFlow flow, FlowDocument live) => Accepter.AcceptAsync(flow, live, Config, CancellationToken.None);

    public void Dispose() => Files.Dispose();
}
