namespace Reconciler.Language.Yaml;

/// <summary>Bounds on what a YAML file may hold, so that no file can exhaust memory or stack.</summary>
public static class YamlLimits
{
    /// <summary>Levels of nesting. Real flows nest some 60 levels (a decision adds five).</summary>
    public const int Depth = 250;

    /// <summary>Nodes of one document with its aliases expanded.</summary>
    public const int Nodes = 500_000;
}
