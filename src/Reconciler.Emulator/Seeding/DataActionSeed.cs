namespace Reconciler.Emulator.Seeding;

/// <summary>A data action.</summary>
/// <param name="Category">Its category, the name of the integration.</param>
/// <param name="Name">Its name.</param>
public sealed record DataActionSeed(string Category, string Name);
