namespace Reconciler.Emulator.Yaml;

/// <summary>A YAML value that keeps what a flow file means (order, text, typed or not) and drops how it was written.</summary>
internal abstract class YamlNode
{
    public abstract YamlNode Clone();
}
