namespace Reconciler.Emulator.Wire;

internal sealed record WireSchemaProperty(string Type, string? Format = null, string? Description = null, WireSchemaProperty? Items = null);
