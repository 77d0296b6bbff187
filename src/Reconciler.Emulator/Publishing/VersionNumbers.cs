using System.Globalization;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing;

/// <summary>Numbers versions: a publish or check-in takes the next whole number, a save the next minor one.</summary>
internal static class VersionNumbers
{
    public static string NextMajor(StoredFlow flow) => Format(Latest(flow).Major + 1, 0);

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
