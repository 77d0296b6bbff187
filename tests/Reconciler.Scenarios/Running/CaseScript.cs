using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Reconciler.Scenarios.Running;

/// <summary>The <c>scenario.yaml</c> of a case: what happened before the run, and what the user chose.</summary>
internal sealed class CaseScript
{
    public const string FileName = "scenario.yaml";

    /// <summary>The folder of <c>Bases</c> that the project is made from; null when the case brings all its files.</summary>
    public string? Base { get; set; }

    /// <summary><c>--env</c>.</summary>
    public string? Environment { get; set; }

    /// <summary><c>--var</c>.</summary>
    public Dictionary<string, string> Variables { get; set; } = [];

    /// <summary><c>--target</c>.</summary>
    public List<string> Targets { get; set; } = [];

    /// <summary><c>--exclude</c>.</summary>
    public List<string> Excludes { get; set; } = [];

    /// <summary><c>--with-dependents</c>.</summary>
    public bool WithDependents { get; set; }

    /// <summary><c>--with-dependencies</c>.</summary>
    public bool WithDependencies { get; set; }

    /// <summary><c>--adopt</c>.</summary>
    public bool Adopt { get; set; }

    /// <summary><c>--republish-unmanaged</c>.</summary>
    public bool RepublishUnmanaged { get; set; }

    /// <summary><c>--prune</c>.</summary>
    public bool Prune { get; set; }

    /// <summary><c>--force</c>.</summary>
    public bool Force { get; set; }

    /// <summary><c>--force-unlock</c>.</summary>
    public bool ForceUnlock { get; set; }

    /// <summary><c>--discard-drafts</c>.</summary>
    public bool DiscardDrafts { get; set; }

    /// <summary><c>--wait-for-locks</c>, in minutes.</summary>
    public int? WaitForLocks { get; set; }

    /// <summary>True to look for drift first, and to record it.</summary>
    public bool Drift { get; set; }

    /// <summary>True to save the plan, and to apply what was saved.</summary>
    public bool Saved { get; set; }

    /// <summary>What happens between a saved plan and its apply, together with the files of the folder <c>meanwhile</c>.</summary>
    public List<CaseStep> Meanwhile { get; set; } = [];

    /// <summary>What happens in turn, with the project as in <see cref="Base"/>; then the case's own files are laid over it.</summary>
    public List<CaseStep> Before { get; set; } = [];

    /// <summary>Files that the project no longer has.</summary>
    public List<string> Remove { get; set; } = [];

    /// <summary>What happens after the apply, together with the files of the folder <c>mend</c>, before one more plan and apply.</summary>
    public List<CaseStep> Mend { get; set; } = [];

    public ScenarioChoice Choice => new()
    {
        Environment = Environment,
        Variables = Variables,
        Targets = Targets,
        Excludes = Excludes,
        WithDependents = WithDependents,
        WithDependencies = WithDependencies,
        Adopt = Adopt,
        RepublishUnmanaged = RepublishUnmanaged,
        Prune = Prune,
        Force = Force,
        ForceUnlock = ForceUnlock,
        DiscardDrafts = DiscardDrafts,
        WaitForLocks = WaitForLocks,
    };

    public static CaseScript Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return reader.Deserialize<CaseScript?>(File.ReadAllText(path)) ?? new CaseScript();
    }
}
