namespace Reconciler.Emulator.Yaml;

internal sealed class YamlList : YamlNode
{
    public List<YamlNode> Items { get; } = [];

    public override YamlNode Clone()
    {
        var copy = new YamlList();
        copy.Items.AddRange(Items.Select(item => item.Clone()));
        return copy;
    }
}
