using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>One key of a flow file, as the rules look at it.</summary>
/// <param name="Type">The flow's type.</param>
/// <param name="Owner">The map that holds the key.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">What is below it.</param>
internal sealed record ReferenceScope(FlowType Type, YamlMap Owner, string Key, YamlNode Value);
