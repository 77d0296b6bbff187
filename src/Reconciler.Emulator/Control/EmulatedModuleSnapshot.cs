namespace Reconciler.Emulator.Control;

/// <summary>The copy of a common module that a published flow carries.</summary>
/// <param name="FlowId">The module's id.</param>
/// <param name="Name">The module's name when the copy was made.</param>
/// <param name="Version">The module's version that was copied.</param>
/// <param name="ContentHash">SHA-256 of the module's YAML as it was imported, in lower-case hex.</param>
public sealed record EmulatedModuleSnapshot(string FlowId, string Name, string Version, string ContentHash);
