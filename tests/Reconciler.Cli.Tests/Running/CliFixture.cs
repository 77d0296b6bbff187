namespace Reconciler.Cli.Tests.Running;

/// <summary>Tests that have a project with one flow each.</summary>
internal abstract class CliFixture
{
    protected CliProject Project { get; private set; } = null!;

    [SetUp]
    public void CreateProject() => Project = CliProject.WithOneFlow();

    [TearDown]
    public void DeleteProject() => Project.Dispose();
}
