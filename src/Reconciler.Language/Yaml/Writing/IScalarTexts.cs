namespace Reconciler.Language.Yaml.Writing;

/// <summary>Turns strings into what a file holds for them, for example with <c>${references}</c> where they come from variables.</summary>
internal interface IScalarTexts
{
    /// <summary>What to write for a value.</summary>
    string Write(string value);

    /// <summary>What to write for a value instead of what is written; references whose value is still there stay.</summary>
    string Rewrite(string written, string value);
}

/// <summary>Writes strings as they are: an Archy file has no references, and its placeholders are filled before it is parsed.</summary>
internal sealed class PlainTexts : IScalarTexts
{
    public string Write(string value) => value;

    public string Rewrite(string written, string value) => value;
}

/// <summary>For a manifest without references: what looks like one is escaped.</summary>
internal sealed class EscapedTexts : IScalarTexts
{
    private const string Open = "${";

    public string Write(string value) => value.Replace(Open, "$${", StringComparison.Ordinal);

    public string Rewrite(string written, string value) => Write(value);
}
