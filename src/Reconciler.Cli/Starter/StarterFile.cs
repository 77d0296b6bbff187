namespace Reconciler.Cli.Starter;

/// <summary>A file of a starting project.</summary>
/// <param name="Path">Where it goes, relative to the project's folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record StarterFile(string Path, string Text);
