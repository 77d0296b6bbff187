namespace Reconciler.TestKit;

/// <summary>A folder of a test's own, deleted with all that is in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Absolute path.</summary>
    public string FullName { get; } = Directory.CreateTempSubdirectory("reconciler-").FullName;

    /// <summary>Absolute path of something in it.</summary>
    public string PathOf(string relative) => Path.Combine(FullName, relative);

    /// <summary>Writes a text file, and the folders that it needs.</summary>
    public string Write(string relative, string text)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Reads a text file.</summary>
    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Replaces a text that a file must hold.</summary>
    public void Edit(string relative, string old, string @new)
    {
        var text = Read(relative);
        if (!text.Contains(old, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{relative}' does not hold '{old}'.", nameof(old));
        }

        Write(relative, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Copies files over what is here.</summary>
    /// <param name="source">A folder.</param>
    /// <param name="take">Chooses files by their path relative to it, with forward slashes.</param>
    /// <param name="under">The folder to put them into; empty for this one.</param>
    public void CopyFrom(string source, Func<string, bool> take, string under = "")
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file).Replace('\\', '/');
            if (take(relative))
            {
                var target = PathOf(Path.Combine(under, relative));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target, overwrite: true);
            }
        }
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
