namespace Reconciler.Org.Tests;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string content) => File.WriteAllText(Path, content);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"reconciler-{Guid.NewGuid():N}");

    public void Dispose() => File.Delete(Path);
}
