using System.Globalization;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing;

/// <summary>Numbers versions: a publish or check-in takes the next whole number, a save the next minor one.</summary>
internal static class VersionNumbers
{
    /// <summary>The next whole number after the newest version, such as <c>3.0</c> after <c>2.1</c>.</summary>
    public static string NextMajor(StoredFlow flow) => Format(Latest(flow).Major + 1, 0);

    /// <summary>The next minor number after the newest version, such as <c>2.2</c> after <c>2.1</c>.</summary>
    public static string NextMinor(StoredFlow flow)
    {
        var (major, minor) = Latest(flow);
        return Format(major, minor + 1);
    }

    private static (int Major, int Minor) Latest(StoredFlow flow) =>
        flow.Versions.Select(version => Parse(version.Id)).DefaultIfEmpty((Major: 0, Minor: 0)).Max();

    private static (int Major, int Minor) Parse(string id)
    {
        var parts = id.Split('.');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Format(int major, int minor) => string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}");
}
