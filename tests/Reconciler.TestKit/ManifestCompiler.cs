using NUnit.Framework;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.TestKit;

/// <summary>Compiles one manifest that lies in no file.</summary>
public static class ManifestCompiler
{
    private static readonly ProjectConfig Project = new()
    {
        Name = "demo",
        Root = "/demo",
        Manifests = [],
        Variables = new VariableSet(new Dictionary<string, ScalarNode>(), _ => null, new SecretSet()),
        Secrets = new SecretSet(),
    };

    /// <summary>What became of a manifest with this <c>spec</c>, written in block style.</summary>
    public static CompiledManifest Spec(string kind, string spec, string metadata = "name: A")
        => Manifest($"apiVersion: reconciler/v1\nkind: {kind}\nmetadata: {{ {metadata} }}\nspec:\n  {spec.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)}\n");

    /// <summary>What became of a manifest.</summary>
    public static CompiledManifest Manifest(string text)
    {
        var diagnostics = new DiagnosticBag();
        var document = YamlText.Parse(text, "manifests/a.yaml");
        var manifest = ManifestReader.Read(document, document.Position.File!, diagnostics);
        var flow = manifest is null ? null : FlowCompiler.CompileAsync(manifest, Project, diagnostics, CancellationToken.None).GetAwaiter().GetResult();
        return new CompiledManifest(flow, diagnostics.Sorted());
    }

    /// <summary>The compiled flow of a manifest without mistakes.</summary>
    public static CompiledFlow Flow(string text)
    {
        var compiled = Manifest(text);
        Assert.That(compiled.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), Is.Empty);
        return compiled.Flow!;
    }

    /// <summary>The Archy YAML of the part of a flow below a key.</summary>
    public static string Part(CompiledFlow flow, string key)
    {
        var part = new MapBuilder(default).Add("x", flow.Document.Body[key]).Build();
        return ArchyWriter.Write("workflow", part)["workflow:\n  x:".Length..].TrimStart('\n').Replace("\n    ", "\n", StringComparison.Ordinal).Trim() + "\n";
    }
}
