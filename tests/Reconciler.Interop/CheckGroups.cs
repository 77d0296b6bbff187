namespace Reconciler.Interop;

/// <summary>The files of checks.</summary>
internal static class CheckGroups
{
    /// <summary>Their names without the extension, in order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(SdkInstall.Folder, "checks"), "*.mjs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
