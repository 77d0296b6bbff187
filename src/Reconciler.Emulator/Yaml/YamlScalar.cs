namespace Reconciler.Emulator.Yaml;

/// <summary>
/// A scalar; <see cref="IsString"/> is false for text that a YAML 1.1 or 1.2 reader may take as a number, boolean or null.
/// </summary>
internal sealed class YamlScalar(string text, bool isString) : YamlNode
{
    public static YamlScalar True => new("true", isString: false);

    public static YamlScalar False => new("false", isString: false);

    public string Text { get; } = text;

    public bool IsString { get; } = isString;

    public static YamlScalar String(string text) => new(text, isString: true);

    public override YamlNode Clone() => this;
}
