namespace Reconciler.Language.Yaml.Writing;

/// <summary>How a value is written in a file: with references where it comes from variables.</summary>
internal interface IScalarTexts
{
    /// <summary>What to write for a value.</summary>
    string Write(string value);

    /// <summary>What to write for a value instead of what is written; references whose value is still there stay.</summary>
    string Rewrite(string written, string value);
}
