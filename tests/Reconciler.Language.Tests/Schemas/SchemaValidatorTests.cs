using FsCheck;
using FsCheck.Fluent;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Schemas;

internal sealed class SchemaValidatorTests
{
    private const string Head = "apiVersion: reconciler/v1\nkind: CallFlow\n";

    [TestCase("metadata: {}\nspec: {}", "3:1", "RC2004", "The key 'name' is missing in metadata; add it.")]
    [TestCase("metadata: { name: a }", "1:1", "RC2004", "The key 'spec' is missing in the document; add it.")]
    [TestCase("metadata: { name: a, desciption: b }\nspec: {}", "3:22", "RC2005", "There is no key 'desciption' in metadata; did you mean 'description'?")]
    [TestCase("metadata: { name: a }\nspec: {}\nspecs: {}", "5:1", "RC2005", "There is no key 'specs' in the document; did you mean 'spec'?")]
    [TestCase("metadata: { name: a }\nspec: { xyz: 1 }", "4:9", "RC2005", "There is no key 'xyz' in spec; use one of language, greeting, variables, settings, startAt, steps, tasks, menus, archy.")]
    [TestCase("metadata: { name: 12 }\nspec: {}", "3:19", "RC2006", "metadata.name must be a text, not the number 12; correct the value.")]
    [TestCase("metadata: { name: }\nspec: {}", "3:19", "RC2006", "metadata.name must be a text, not nothing; correct the value.")]
    [TestCase("metadata: [a]\nspec: {}", "3:11", "RC2006", "metadata must be a map, not a list; correct the value.")]
    [TestCase("metadata: { name: a, adopt: yes }\nspec: {}", "3:29", "RC2006", "metadata.adopt must be true or false, not a text; correct the value.")]
    [TestCase("metadata: { name: a, formerNames: b }\nspec: {}", "3:35", "RC2006", "metadata.formerNames must be a list, not a text; correct the value.")]
    [TestCase("metadata: { name: '' }\nspec: {}", "3:19", "RC2008", "metadata.name must not be empty; correct the value.")]
    [TestCase("metadata: { name: a }\nspec: { steps: {} }", "4:16", "RC2006", "spec.steps must be a list, not a map; correct the value.")]
    [TestCase("metadata: { name: a }\nspec: { steps: [ {} ] }", "4:18", "RC2008", "spec.steps[0] must not be empty; correct the value.")]
    [TestCase("metadata: { name: a }\nspec: { steps: [ x ] }", "4:18", "RC2006", "spec.steps[0] must be a map, not a text; correct the value.")]
    [TestCase("metadata: { name: a }\nspec:\n  steps:\n    - a: {}\n    - invoke: { sharedFlow: [x] }", "7:29", "RC2006", "spec.steps[1].invoke.sharedFlow must be a text, not a list; correct the value.")]
    [TestCase("metadata: { name: a }\nspec: { language: EN }", "4:19", "RC2008", "spec.language must have the form ^[a-z]{2,3}(-[a-z0-9]{2,8})*$; correct the value.")]
    [TestCase("metadata: { name: a }\nspec: { variables: { x: { typ: string } } }", "4:27", "RC2005", "There is no key 'typ' in spec.variables.x; did you mean 'type'?")]
    [TestCase("metadata: { name: a }\nspec: { variables: { 'a.b': { typ: string } } }", "4:31", "RC2005", "There is no key 'typ' in spec.variables.a.b; did you mean 'type'?")]
    [TestCase("metadata: { name: a }\nspec: { steps: [ { collectInput: { verify: x } } ] }", "4:44", "RC2007", "'x' is no value for spec.steps[0].collectInput.verify; use one of none, individualDigits, numeric.")]
    [TestCase("metadata: { name: a }\nspec: { tasks: { 'New [Task]': { stepz: [] } } }", "4:34", "RC2005", "There is no key 'stepz' in spec.tasks.New [Task]; did you mean 'steps'?")]
    [TestCase("metadata: { name: a }\nspec: { tasks: { \"it's \\\\ a.b\": { steps: [ 1 ] } } }", "4:44", "RC2006", @"spec.tasks.it's \ a.b.steps[0] must be a map, not the number 1; correct the value.")]
    [TestCase("metadata: { name: a, 'b.c[0]': d }\nspec: {}", "3:22", "RC2005", "There is no key 'b.c[0]' in metadata; use one of name, description, division, formerNames, adopt, protect, labels.")]
    public void A_breach_is_told_at_its_place(string text, string place, string code, string message)
        => Assert.That(Validate(Head + text).Select(d => $"{d.Position} {d.Code} {d.Message}"), Does.Contain($"test.yaml:{place} {code} {message}"));

    [Test]
    public void Every_breach_of_a_document_is_told()
        => Assert.That(Validate(Head + "metadata: { name: 1, adopt: x, y: z }\nspec: { startAt: [] }").Select(d => d.Code).Order(),
            Is.EqualTo(new[] { "RC2005", "RC2006", "RC2006", "RC2006" }));

    [Test]
    public void A_bare_type_is_as_good_as_a_map()
        => Assert.That(Validate("apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: { name: a }\nspec: { contract: { inputs: { a: string }, outputs: { b: integer } }, variables: { c: { type: queue } } }"), Is.Empty);

    [TestCase("SharedFlow")]
    [TestCase("CallFlow")]
    [TestCase("Flow")]
    public void A_whole_manifest_has_no_breach(string kind)
        => Assert.That(Validate($"apiVersion: reconciler/v1\nkind: {kind}\nmetadata: {{ name: a }}\nspec: {{ archy: {{ file: a.yaml }} }}"), Is.Empty);

    [Test]
    public void A_number_too_large_for_any_type_is_no_exception()
        => Assert.That(() => Validate(Head + $"metadata: {{ name: {new string('9', 400)} }}\nspec: {{ variables: {{ a: 1e999, b: .inf }} }}"), Is.Not.Empty);

    [Test]
    public void Very_many_breaches_are_told_in_linear_time()
    {
        var text = $"{Head}spec: {{}}\nmetadata:\n  name: a\n{string.Concat(Enumerable.Range(0, 100_000).Select(i => $"  key{i}: {i}\n"))}";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.That(Validate(text), Is.Not.Empty);
        Assert.That(watch.Elapsed, Is.LessThan(HangGuard.Limit));
    }

    [Test]
    public void Any_document_is_validated_without_an_exception_and_every_breach_has_a_place() =>
        Prop.ForAll(Documents().ToArbitrary(), Gen.Elements(Enum.GetValues<ManifestKind>()).ToArbitrary(), (text, kind) =>
        {
            if (YamlText.Read(text).Documents is not [MapNode map])
            {
                return;
            }

            foreach (var diagnostic in SchemaValidator.Validate(map, ManifestReader.SchemaOf(kind)))
            {
                Assert.That((diagnostic.Position.Line, diagnostic.Position.Column), Is.GreaterThan((0, 0)), diagnostic.Message);
                Assert.That(diagnostic.Message, Does.Not.Contain("is not allowed here"), text);
            }
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(1000).WithEndSize(40).WithQuietOnSuccess(true));

    [Test]
    public void Every_published_schema_is_json_and_names_its_draft()
        => Assert.That(SchemaCatalog.Names.Select(SchemaCatalog.Text), Has.All.Contains("json-schema.org/draft-07"));

    /// <summary>A sound manifest with values replaced by other values.</summary>
    private static Gen<string> Documents()
    {
        var value = Gen.Elements("x", "1", "1.5", "true", "null", "[]", "{}", "[x]", "{a: b}", "[{a: b}]", "''", "{name: 1}", "[[[]]]", "9999999999999999999999");
        var key = Gen.Elements("apiVersion", "kind", "a.b", "a[0]", "name", "steps", "playAudio", "/", "#", "''");
        return
            from name in value
            from extra in key
            from a in value
            from b in value
            from c in value
            from d in value
            from action in Gen.Elements("playAudio", "invoke", "decision", "switch", "loop", "transferToAcd", "collectInput", "callData", "updateData", "x.y")
            from inner in Gen.Elements("tts", "sharedFlow", "if", "cases", "times", "queue", "digits", "category", "yes", "inputs", "a.b")
            select $"{Head}metadata: {{ name: {name}, division: {a}, {extra}: {b} }}\nspec:\n  variables: {{ v: {c}, w: {{ type: {d} }} }}\n"
                + $"  steps: [ {{ {action}: {{ {inner}: {b} }} }}, {d} ]\n  tasks: {{ t: {{ steps: {c} }} }}\n  menus: {{ m: {{ audio: {a}, choices: {{ '1': {b} }} }} }}\n  archy: {d}\n";
    }

    private static IReadOnlyList<Diagnostic> Validate(string text)
    {
        var map = (MapNode)YamlText.Read(text).Documents.Single();
        return SchemaValidator.Validate(map, ManifestReader.SchemaOf(Enum.Parse<ManifestKind>(map.Text("kind")!)));
    }
}
