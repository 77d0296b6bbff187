using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Reconciler.Language.Expressions;

namespace Reconciler.Conventions.Documents;

/// <summary>What a page names is there: files, folders, types and their members, projects of commands, targets of links.</summary>
internal sealed partial class NamedPlaceTests
{
    // Pages that speak of this repository's code. The others speak of a user's files and of Architect, in words of the same form.
    private static readonly string[] PagesOnCode =
    [
        "CONTRIBUTING.md", "README.md", "SECURITY.md",
        "docs/architecture.md", "docs/assumptions.md", "docs/canonical.md", "docs/emulator.md", "docs/expressions.md", "docs/import.md",
        "docs/live-suite.md", "docs/performance.md", "docs/resilience.md", "docs/sdk-transport.md", "docs/types.md",
        .. RepositoryFiles.Pages.Where(page => page.StartsWith("docs/decisions/", StringComparison.Ordinal)),
    ];

    // The emulator has words of its own, some of which were ours: its `FlowPublisher` is not the one that a page on an apply may have meant.
    private static readonly string[] PagesOnEmulator = ["CONTRIBUTING.md", "docs/emulator.md"];

    // Names in the form of ours that are others', and files that are not in the repository.
    private static readonly Dictionary<string, string[]> Foreign = new()
    {
        ["the vendor's SDK for .NET"] =
            ["ApiClient.CallApiAsync", "ApiClient.Retry", "ApiException", "DefaultHttpClient", "OutdatedSdkVersion", "PureCloudPlatform.Client.V2", "RetryMax"],
        ["the Architect Scripting SDK"] = ["ArchValueBoolean"],
        ["what people call functions of Architect"] = ["IndexOf", "ToUpper"],
        ["MSBuild and the compiler"] = ["InternalsVisibleTo"],
        ["what a run writes"] = [".reconciler/emulator.json", "reconciler.import.yaml"],
    };

    private static readonly HashSet<string> ForeignNames = [.. Foreign.Values.SelectMany(names => names)];

    private static readonly Lazy<HashSet<string>> SystemTypes = new(() =>
        [.. new[] { typeof(object), typeof(HttpClient), typeof(Uri) }.SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name)]);

    private static readonly Lazy<DeclaredNames> Declared = new(() => new DeclaredNames(
        new[] { "src", "tests", "bench" }.SelectMany(folder => SourceTree.Below(folder)).Where(file => !IsOfEmulator(file.Path)).Select(file => file.Text)));

    private static readonly Lazy<DeclaredNames> DeclaredByEmulator = new(() => new DeclaredNames(
        SourceTree.Below("src").Where(file => IsOfEmulator(file.Path)).Select(file => file.Text)));

    private static readonly Lazy<HashSet<string>> Folders = new(() => [.. RepositoryFiles.CodeFolders]);

    [TestCaseSource(nameof(PagesOnCode))]
    public void Every_file_and_type_that_a_page_names_exists(string page)
        => Assert.That(Missing(new MarkdownPage(RepositoryFiles.Read(page)), PagesOnEmulator.Contains(page)), Is.Empty);

    [Test]
    public void Every_command_names_a_project_and_tests_that_exist()
        => Assert.That(
            from page in RepositoryFiles.Pages
            from name in MissingInCommands(new MarkdownPage(RepositoryFiles.Read(page)))
            select $"{page}: {name}",
            Is.Empty);

    [Test]
    public void Every_link_between_pages_leads_somewhere()
        => Assert.That(
            from page in RepositoryFiles.Pages
            from link in new MarkdownPage(RepositoryFiles.Read(page)).Links
            where !LeadsSomewhere(page, link)
            select $"{page}: {link}",
            Is.Empty);

    [TestCase("`FlowPublisher` publishes.", "FlowPublisher", TestName = "A type of old")]
    [TestCase("`IFlowPublisher`", "IFlowPublisher", TestName = "An interface that never was")]
    [TestCase("`PublishStep.TryDecompile`", "PublishStep.TryDecompile", TestName = "A member of another type")]
    [TestCase("`FlowPublisher.Send(job, …)`", "FlowPublisher.Send", TestName = "A call of a member of a type of old")]
    [TestCase("`Applying/FlowPublisher.cs`", "Applying/FlowPublisher.cs", TestName = "A file of old")]
    [TestCase("`src/Reconciler/Typing`", "src/Reconciler/Typing", TestName = "A folder of old")]
    [TestCase("`Compilation/Canonical`", "Compilation/Canonical", TestName = "A folder of old, without what is above it")]
    [TestCase("`RollingBack`", "RollingBack", TestName = "A folder of old, by its name alone")]
    [TestCase("`Diagnostics/FlowCatalog.*.cs`", "Diagnostics/FlowCatalog.*.cs", TestName = "Files of old")]
    [TestCase("```text\nboth --FlowPublisher--> job\n```", "FlowPublisher", TestName = "A type of old in a diagram")]
    [TestCase("```csharp\nvar publisher = new FlowPublisher(\"FlowSender\");\n```", "FlowPublisher", TestName = "A type of old in an example")]
    [TestCase("```sh\ndotnet test tests/Reconciler.Gone --filter X\n```", "tests/Reconciler.Gone", TestName = "A project of old")]
    [TestCase("`dotnet run --project src/Reconciler.Gone -- plan`", "src/Reconciler.Gone", TestName = "A program of old")]
    [TestCase("```sh\ndotnet test --filter FullyQualifiedName~FlowPublisherTests\n```", "FlowPublisherTests", TestName = "Tests of old")]
    public void A_name_that_is_not_there_is_found(string text, string name)
    {
        var page = new MarkdownPage($"# A page\n\n{text}\n\nThe end.\n");
        Assert.That(Missing(page, isOnEmulator: false).Concat(MissingInCommands(page)), Is.EqualTo([name]));
    }

    [Test]
    public void A_type_of_the_emulator_is_there_on_pages_about_it_alone()
    {
        var page = new MarkdownPage("`FlowPublisher`, `EmulatorServer`");
        Assert.That(Missing(page, isOnEmulator: true), Is.Empty);
        Assert.That(Missing(page, isOnEmulator: false), Is.EqualTo(["FlowPublisher"]));
    }

    [TestCase("`PublishStep`, `IStepExecutor` and `StepForm.TryDecompile`; `TryDecompile`; `EmulatorSeed.For(yaml, …)`; `SharedFlow` and `ControlFlow`")]
    [TestCase("`Applying/PublishStep.cs`, `src/Reconciler.Language/Types`, `Publishing/Checks`, `Diagnostics/DiagnosticCatalog.*.cs`, `tests/interop/checks/NAME.mjs`")]
    [TestCase("`HttpClient` and `Thread.Sleep` are .NET's, `FindQueue` is Architect's, `inputSchema` and `GET /flows` the API's, `Plan` and `Flow.callerPhone` are words.")]
    [TestCase("```csharp\nvar wait = TimeSpan.Zero; // by FlowPublisher\n```\n\n```sh\nFlowPublisher\n```")]
    [TestCase("```sh\ndotnet test tests/Reconciler.Conventions --filter FullyQualifiedName~Documents.NamedPlaceTests\n```")]
    public void A_name_that_is_there_or_is_none_of_ours_is_let_pass(string text)
    {
        var page = new MarkdownPage(text);
        Assert.That(Missing(page, isOnEmulator: false).Concat(MissingInCommands(page)), Is.Empty);
    }

    [TestCase("docs/install.md", "install.md#a-first-project", true)]
    [TestCase("docs/install.md", "install.md#a-last-project", false)]
    [TestCase("docs/install.md", "#a-first-project", true)]
    [TestCase("docs/install.md", "../schemas", true)]
    [TestCase("docs/install.md", "../schemes", false)]
    public void A_link_leads_to_a_file_and_a_heading_of_it(string page, string link, bool leads) => Assert.That(LeadsSomewhere(page, link), Is.EqualTo(leads));

    private static IEnumerable<string> Missing(MarkdownPage page, bool isOnEmulator)
    {
        var paths = page.Code.Where(text => IsPath().IsMatch(text)).ToArray();
        var names = page.Code.Except(paths).Select(text => DottedName().Match(text)).Where(match => match.Success).Select(match => match.Groups["name"].Value)
            .Concat(page.Blocks("text").SelectMany(block => Word().Matches(block)).Select(match => match.Value))
            .Concat(page.Blocks("csharp").SelectMany(Identifiers));
        return paths.Where(path => !ForeignNames.Contains(path) && !RepositoryFiles.Exists(path.Replace("NAME", "*", StringComparison.Ordinal)))
            .Concat(names.Where(name => name.Split('.').Any(part => IsTypeName().IsMatch(part)) && !IsKnown(name) && !IsOfEmulator(name, isOnEmulator)))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> MissingInCommands(MarkdownPage page) =>
        page.Projects.Where(path => !Path.Exists(Path.Combine(SourceTree.Root, path)))
            .Concat(page.FilteredTests.Where(name => !Declared.Value.Contains(name.Split('.')[^1])));

    private static bool IsOfEmulator(string path) => path.StartsWith("Reconciler.Emulator/", StringComparison.Ordinal);

    private static bool IsOfEmulator(string name, bool isOnEmulator)
        => (isOnEmulator || name.StartsWith("Emulat", StringComparison.Ordinal)) && DeclaredByEmulator.Value.ContainsPath(name);

    private static bool IsKnown(string name)
        => ForeignNames.Contains(name)
            || Declared.Value.ContainsPath(name)
            || Folders.Value.Contains(name)
            || SystemTypes.Value.Contains(name.Split('.')[0])
            || FunctionTable.Find(name) is not null;

    private static bool LeadsSomewhere(string page, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var full = Path.GetFullPath(Path.Combine(SourceTree.Root, Path.GetDirectoryName(page)!, path));
        var target = path.Length == 0 ? page : Path.GetRelativePath(SourceTree.Root, full).Replace('\\', '/');
        return Path.Exists(Path.Combine(SourceTree.Root, target)) && (anchor is null || new MarkdownPage(RepositoryFiles.Read(target)).Anchors.Contains(anchor));
    }

    private static IEnumerable<string> Identifiers(string code)
        => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text);

    // A file by its ending; a folder by the folder it lies in, or because each of its parts has a capital.
    [GeneratedRegex(@"^(?:[\w.-]+/)*[\w.*-]+\.(?:cs|csproj|json|yaml|md|mjs|txt|props|targets|sln)$|^(?:src|tests|docs|schemas|bench|build)/[\w./-]+$|^[A-Z][\w.]*(?:/[A-Z][\w.]*)+/?$")]
    private static partial Regex IsPath();

    // A type, a member of one, or a call of one.
    [GeneratedRegex(@"^(?<name>[A-Z]\w*(?:\.[A-Z]\w*)*)(?:\(.*\))?$")]
    private static partial Regex DottedName();

    // Two words or more, each with a capital.
    [GeneratedRegex(@"^I?(?:[A-Z][a-z0-9]+){2,}$")]
    private static partial Regex IsTypeName();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Word();
}
