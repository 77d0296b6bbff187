namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>SupportedLanguage</c>.</summary>
internal sealed record WireLanguage(string Language, bool IsDefault);
