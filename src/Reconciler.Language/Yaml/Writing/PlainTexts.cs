namespace Reconciler.Language.Yaml.Writing;

/// <summary>Values as they are: an Archy file has no references, and its placeholders are filled before it is parsed.</summary>
internal sealed class PlainTexts : IScalarTexts
{
    public string Write(string value) => value;

    public string Rewrite(string written, string value) => value;
}
