namespace Reconciler.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is, such as <c>login</c>, or a permission.</param>
/// <param name="State">What it came to.</param>
/// <param name="Text">What was found, and the cure where there is something to do.</param>
/// <param name="Features">What needs it; empty where everything does.</param>
public sealed record DoctorCheck(string Name, CheckState State, string Text, IReadOnlyList<Feature> Features)
{
    /// <summary>True for a check of a permission.</summary>
    public bool IsPermission => Name.Contains(':');
}
