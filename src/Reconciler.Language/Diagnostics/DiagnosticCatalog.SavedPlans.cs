namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    private const string SaveAgain = "make it again with 'reconciler plan --out'";

    /// <summary>A plan file that is missing or cannot be read.</summary>
    public static Diagnostic UnreadablePlanFile(string file, string reason)
        => Error("RC4031", default, $"The plan file '{file}' cannot be read: {reason}; correct the path, or {SaveAgain}.");

    /// <summary>A plan file that was cut off or garbled.</summary>
    public static Diagnostic DamagedPlanFile(string file, string reason)
        => Error("RC4032", default, $"The plan file '{file}' is damaged: {reason}; {SaveAgain}.");

    /// <summary>A file that is no saved plan.</summary>
    public static Diagnostic NoPlanFile(string file)
        => Error("RC4033", default, $"'{file}' is no plan of this program; name a file that 'reconciler plan --out' wrote.");

    /// <summary>A plan file of another version of the format.</summary>
    public static Diagnostic UnknownPlanFormat(string file, string format, string known)
        => Error("RC4034", default, $"The plan file '{file}' has the format '{format}', and this program knows '{known}'; apply it with the version that wrote it, or {SaveAgain}.");

    /// <summary>A plan file that was changed after it was written.</summary>
    public static Diagnostic EditedPlanFile(string file)
        => Error("RC4035", default, $"The plan file '{file}' was changed after it was written, since its checksum does not fit; change the manifests instead, and {SaveAgain}.");

    /// <summary>A saved plan of another project.</summary>
    public static Diagnostic PlanOfOtherProject(string planned, string actual)
        => Error("RC4036", default, $"The plan was made for the project '{planned}', and this is '{actual}'; choose its folder with --project, or plan here.");

    /// <summary>A saved plan of another environment, or of an environment that has become another org.</summary>
    public static Diagnostic PlanOfOtherOrg(string planned, string actual)
        => Error("RC4037", default, $"The plan was made against {planned}, and this run talks to {actual}; leave --env away to use the plan's environment, or plan against this one.");

    /// <summary>A saved plan that another OAuth client made, in an org that has none of its flows.</summary>
    public static Diagnostic PlanOfOtherClient()
        => Error("RC4038", default, "Another OAuth client made the plan, and the org has none of the flows that it names by id, so nothing tells that it is the same org; use that client, or plan again with this one.");

    /// <summary>Manifests that are other than when the plan was saved.</summary>
    public static Diagnostic ManifestsChanged(string flows, string? written)
        => Error("RC4039", default, $"The manifests have changed since the plan was saved{(written is null ? "" : $" by version {written} of this program, which may see them otherwise")}: {flows}; plan again, or go back to the commit and the values that the plan was made from.");

    /// <summary>A flow of the org that is other than when the plan was made.</summary>
    public static Diagnostic StalePlan(string flow, string problem)
        => Error("RC4040", default, $"The org is not as the plan saw it: {flow}: {problem}");

    /// <summary>A plan that would not be the same without its secrets.</summary>
    public static Diagnostic PlanHoldsASecret()
        => Error("RC4041", default, "The plan is not saved, because a flow's name, id or file holds the value of a secret; take ${env.…} out of it, or apply without a saved plan.");
}
