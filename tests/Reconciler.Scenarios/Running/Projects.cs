namespace Reconciler.Scenarios.Running;

/// <summary>Projects that scenarios start from.</summary>
internal static class Projects
{
    /// <summary>A shared flow, the two call flows that call it, and one that does not.</summary>
    public static TemporaryFolder Auth()
    {
        var project = new TemporaryFolder();
        project.CopyFrom(RepositoryFolder.PathOf("tests", "Reconciler.Scenarios", "Bases", "auth"), _ => true);
        return project;
    }

    /// <summary>The examples of this repository.</summary>
    public static TemporaryFolder Examples()
    {
        var project = new TemporaryFolder();
        project.CopyFrom(RepositoryFolder.PathOf("manifests"), _ => true, under: "manifests");
        project.Write("reconciler.yaml", File.ReadAllText(RepositoryFolder.PathOf("reconciler.yaml")));
        return project;
    }
}
