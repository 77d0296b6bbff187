using System.Text.RegularExpressions;

namespace Reconciler.Import.Terraform;

/// <summary>Turns texts of a Terraform configuration into values of a manifest. What Terraform would look up becomes a variable of the project.</summary>
/// <param name="folder">The configuration.</param>
internal sealed partial class TerraformTexts(TerraformFolder folder)
{
    private readonly SortedDictionary<string, TerraformVariable> _variables = new(StringComparer.Ordinal);

    /// <summary>The variables that the values use.</summary>
    public IReadOnlyList<TerraformVariable> Variables => [.. _variables.Values];

    /// <summary>The value for a manifest, with <c>${var.…}</c> for what is looked up; null when Terraform computes it.</summary>
    public string? ForManifest(HclValue value)
    {
        if (value is not HclText text || text.Parts.Any(part => part.IsExpression && !Reference().IsMatch(part.Text)))
        {
            return null;
        }

        return string.Concat(text.Parts.Select(part => part.IsExpression ? $"${{var.{Variable(part.Text)}}}" : part.Text.Replace("${", "$${", StringComparison.Ordinal)));
    }

    /// <summary>The absolute path that a text means; null when it has to be computed.</summary>
    public string? ForPath(HclValue? value)
    {
        if (value is not HclText text || text.Parts.Any(part => part.IsExpression && part.Text is not ("path.module" or "path.root" or "path.cwd")))
        {
            return null;
        }

        return Path.GetFullPath(string.Concat(text.Parts.Select(part => part.IsExpression ? folder.Path : part.Text)), folder.Path);
    }

    private string Variable(string reference)
    {
        var name = reference.StartsWith("var.", StringComparison.Ordinal) ? reference["var.".Length..] : reference;
        var own = name.Replace('.', '_').Replace('-', '_');
        _variables[own] = new TerraformVariable(own, reference, reference == $"var.{name}" ? folder.Defaults.GetValueOrDefault(name) : null);
        return own;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
