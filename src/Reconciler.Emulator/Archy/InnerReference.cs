using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>A pointer inside a flow file: absolute, or relative with <c>./</c> or <c>../</c>.</summary>
internal sealed record InnerReference(YamlMap Owner, string Key, string Path)
{
    /// <summary>Every pointer of a file, in document order: the texts below keys that end with <c>Ref</c>.</summary>
    public static IEnumerable<InnerReference> In(ArchyFile file) =>
        from map in YamlWalk.Maps(file.Flow)
        from entry in map.Entries.ToArray()
        where entry.Key.EndsWith("Ref", StringComparison.Ordinal) && entry.Value is YamlScalar
        select new InnerReference(map, entry.Key, ((YamlScalar)entry.Value).Text);

    /// <summary>The part it leads to; null when there is none, or when a relative pointer could mean several.</summary>
    public FlowContainer? Resolve(IReadOnlyList<FlowContainer> containers)
    {
        if (Path.StartsWith('/'))
        {
            return containers.FirstOrDefault(container => container.Path == Path);
        }

        var tail = "/" + Path.TrimStart('.', '/').Replace("/../", "/", StringComparison.Ordinal);
        var fitting = containers.Where(container => container.Path.EndsWith(tail, StringComparison.Ordinal)).Take(2).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    /// <summary>Writes another pointer in the place of this one.</summary>
    public void PointTo(string path) => Owner.Set(Key, YamlScalar.String(path));
}
