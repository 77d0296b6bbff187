namespace Reconciler.Language.Yaml.Writing;

/// <summary>Values of a manifest without references: what looks like one is escaped.</summary>
internal sealed class EscapedTexts : IScalarTexts
{
    private const string Open = "${";

    public string Write(string value) => value.Replace(Open, "$${", StringComparison.Ordinal);

    public string Rewrite(string written, string value) => Write(value);
}
